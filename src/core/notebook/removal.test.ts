import { describe, expect, test } from 'vitest'
import { apply } from './change.ts'
import { allBreaches } from './invariants.ts'
import { removalOf } from './removal.ts'
import { sampleNotebook } from './testing/sample-notebook.ts'

describe('an article that is deleted', () => {
  const { state, articles, claims, sources, run } = sampleNotebook()
  run('article.delete', { ids: [articles.courier] })

  test('takes its claims with their links and memos, its reading and its unnamed sources along', () => {
    expect(state.claims.has(claims.coin)).toBe(false)
    expect(state.links.size).toBe(0)
    expect(state.memos.size).toBe(0)
    expect(state.readings.size).toBe(0)
    expect(state.sources.has(sources.skippers)).toBe(false)
    expect(state.byArticle.has(articles.courier)).toBe(false)
  })
  test('leaves its outlet, named speakers and the comparisons it was in', () => {
    expect(state.sources.has(sources.courier)).toBe(true)
    expect(state.sources.has(sources.hale)).toBe(true)
    expect([...state.comparisons.values()].map((comparison) => comparison.articles)).toEqual([[articles.gazette]])
  })
  test('leaves nothing that points nowhere', () => expect(allBreaches(state)).toEqual([]))
})

test('the sub-codes of a removed code move up to the nearest ancestor that stays', () => {
  const { state, facets, topics, run } = sampleNotebook()
  const [rafts] = run('code.add', { facet: facets.topic, name: 'Rafts', parent: topics.lifeboats })
  const change = {
    ops: removalOf(
      state,
      [topics.safety, topics.lifeboats].map((id) => ({ table: 'codes', id })),
    ),
  }
  apply(state, change)
  expect([...state.codes.values()].find((code) => code.id === rafts)).toMatchObject({ parent: null })
  expect(allBreaches(state)).toEqual([])
})

test('a removed code takes its silences along; one that stood above itself does not hang the removal', () => {
  const { state, topics } = sampleNotebook()
  const safety = state.codes.get(topics.safety)!
  apply(state, { ops: [{ table: 'codes', before: safety, after: { ...safety, parent: topics.lifeboats } }] })
  apply(state, {
    ops: removalOf(
      state,
      [topics.safety, topics.lifeboats].map((id) => ({ table: 'codes', id })),
    ),
  })
  expect(state.silences.size).toBe(0)
  expect(allBreaches(state)).toEqual([])
})

test('a comparison whose facet goes is laid out by outlet, and the codes of that facet go everywhere', () => {
  const { state, facets } = sampleNotebook()
  apply(state, { ops: removalOf(state, [{ table: 'facets', id: facets.topic }]) })
  expect([...state.comparisons.values()].map(({ rows }) => rows)).toEqual([{ by: 'outlet' }])
  expect([...state.claims.values()].flatMap(({ codes }) => codes).some(({ facet }) => facet === facets.topic)).toBe(
    false,
  )
  expect(allBreaches(state)).toEqual([])
})

test('what is not there is passed over', () => {
  expect(removalOf(sampleNotebook().state, [{ table: 'claims', id: 'clm-gone0000' }])).toEqual([])
})
