import { expect, test } from 'vitest'
import { matrixOf } from '#core/compare/matrix.ts'
import { type Sample, sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { type Layout, usualLayout } from './layout.ts'
import { silencesAbout, subjectOf } from './subject.ts'

const subject = ({ state }: Sample, layout: Layout, row: string, column: string) =>
  subjectOf(state, layout, matrixOf(state, { ...layout, coders: null }), { kind: 'cell', row, column })

test('where an outlet meets a code, its articles could have spoken of it', () => {
  const sample = sampleNotebook()
  const { state, topics, articles } = sample
  const { articles: own, about } = subject(sample, usualLayout(state), topics.safety, articles.leaflet)
  expect(own?.map(({ id }) => id)).toEqual([articles.leaflet])
  expect(about).toEqual({ id: topics.safety, name: 'Safety' })
})

test('claims of sub-codes are known of, so that nobody is called silent who spoke of a part', () => {
  const sample = sampleNotebook()
  const { state, facets, topics, claims, sources, run } = sample
  run('coding.set', {
    subject: 'claims',
    ids: [claims.fares],
    facet: facets.topic,
    codes: [topics.lifeboats],
    mode: 'set',
  })
  expect(subject(sample, usualLayout(state), topics.safety, sources.courier).below).toEqual([claims.fares])
  expect(subject(sample, usualLayout(state), topics.money, sources.courier).below).toEqual([])
})

test('points can be found missing; speakers and what is not said yet cannot', () => {
  const sample = sampleNotebook()
  const { state, point, sources, facets, topics } = sample
  const byPoint: Layout = { ...usualLayout(state), rows: { by: 'point' } }
  expect(subject(sample, byPoint, point, sources.courier).about?.id).toBe(point)
  const bySpeaker: Layout = { ...usualLayout(state), rows: { by: 'speaker' } }
  expect(subject(sample, bySpeaker, sources.hale, sources.courier)).toMatchObject({ about: null, below: [] })
  expect(subject(sample, bySpeaker, sources.hale, sources.courier).articles).toHaveLength(1)
  expect(subject(sample, usualLayout(state), 'unset', sources.courier).about).toBeNull()
  const byFrame: Layout = { ...usualLayout(state), columns: { by: 'facet', facet: facets.frame } }
  expect(subject(sample, byFrame, topics.money, 'unset').articles).toBeNull()
})

test('a silence about a code holds for what stands under it, and says so', () => {
  const { state, articles, topics } = sampleNotebook()
  const leaflet = state.articles.get(articles.leaflet)!
  const found = (about: (typeof topics)[keyof typeof topics]) =>
    silencesAbout(state, leaflet, about).map(({ silence, above }) => [silence.search, above])
  expect(found(topics.safety)).toEqual([['pier, safe, lifeboat', null]])
  expect(found(topics.lifeboats)).toEqual([['pier, safe, lifeboat', 'Safety']])
  expect(found(topics.money)).toEqual([])
})
