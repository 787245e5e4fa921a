import { expect, test } from 'vitest'
import { openDesk } from '#core/notebook/testing/desk.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { tallyOf, type Visits } from '#core/resume/visit.ts'
import { firstPlace } from './first-place.ts'

const AT = '2031-05-12T09:00:00.000Z'
const TALLY = { records: {}, revisions: {} }
const NEVER: Visits = { last: null, begun: AT, held: TALLY }
const ONCE: Visits = { ...NEVER, last: { from: AT, to: AT, place: null, before: TALLY, after: TALLY } }

test('a new notebook begins in its library', () => {
  const { state } = openDesk()
  expect(tallyOf(state).records.articles).toBe(0)
  expect(firstPlace({ state, visits: ONCE })).toEqual({ view: 'library' })
  expect(firstPlace(null)).toEqual({ view: 'library' })
})

test('whoever was here before is shown where they left off', () => {
  const { state } = sampleNotebook()
  expect(firstPlace({ state, visits: NEVER })).toEqual({ view: 'library' })
  expect(firstPlace({ state, visits: ONCE })).toEqual({ view: 'resume' })
})

test('a notebook whose articles are all in the trash has nothing to take up', () => {
  const { state, run, articles, brief } = sampleNotebook()
  run('article.trash', { ids: Object.values(articles) })
  run('brief.trash', { ids: [brief] })
  expect(firstPlace({ state, visits: ONCE })).toEqual({ view: 'library' })
})
