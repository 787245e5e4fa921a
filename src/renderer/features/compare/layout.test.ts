import { expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { axisChoices, axisKey, axisOf, isAsKept, type Layout, soundLayout, usualLayout, withAxis } from './layout.ts'

test('a comparison starts with topics by outlets, over all articles', () => {
  const { state, facets } = sampleNotebook()
  expect(usualLayout(state)).toEqual({
    rows: { by: 'facet', facet: facets.topic },
    columns: { by: 'outlet' },
    articles: null,
    kept: null,
  })
})

test('an axis is found again by its key', () => {
  const { facets } = sampleNotebook()
  for (const axis of [{ by: 'facet', facet: facets.topic }, { by: 'speaker' }, { by: 'point' }] as const)
    expect(axisOf(axisKey(axis))).toEqual(axis)
  expect(axisOf('nonsense')).toBeNull()
})

test('facets that are switched off are offered only while they are laid out', () => {
  const { state, facets } = sampleNotebook()
  const names = (shown: Layout['rows'][]) => axisChoices(state, shown).map(({ label }) => label)
  expect(names([])).not.toContain('Certainty')
  expect(names([{ by: 'facet', facet: facets.certainty }])).toContain('Certainty')
  expect(names([]).slice(-3)).toEqual(['Outlet', 'Speaker', 'Point'])
})

test('choosing for the rows what stands in the columns swaps them', () => {
  const { state, facets } = sampleNotebook()
  const usual = usualLayout(state)
  expect(withAxis(usual, 'rows', { by: 'outlet' })).toMatchObject({
    rows: { by: 'outlet' },
    columns: { by: 'facet', facet: facets.topic },
  })
  expect(withAxis(usual, 'columns', { by: 'speaker' })).toMatchObject({ rows: usual.rows, columns: { by: 'speaker' } })
})

test('what has gone from the notebook goes from the layout', () => {
  const { state, articles, run } = sampleNotebook()
  const facet = [...state.facets.values()].find(({ name }) => name === 'Mood')!.id
  const layout: Layout = {
    rows: { by: 'facet', facet },
    columns: { by: 'speaker' },
    articles: [articles.gazette, articles.letter],
    kept: 'cmp-00000099',
  }
  expect(soundLayout(state, { ...layout, kept: null })).toEqual({ ...layout, kept: null })
  run('facet.remove', { id: facet })
  run('article.trash', { ids: [articles.letter] })
  expect(soundLayout(state, layout)).toEqual({ ...usualLayout(state), articles: [articles.gazette] })
  run('article.trash', { ids: [articles.gazette] })
  expect(soundLayout(state, layout)).toEqual(usualLayout(state))
  expect(soundLayout(state, { ...layout, articles: [] }).articles).toEqual([])
})

test('a kept view is told from one that has moved away', () => {
  const { state, articles } = sampleNotebook()
  const kept = [...state.comparisons.values()][0]!
  const layout: Layout = { rows: kept.rows, columns: kept.columns, articles: kept.articles, kept: kept.id }
  expect(isAsKept(layout, kept)).toBe(true)
  expect(isAsKept({ ...layout, articles: [articles.courier, articles.gazette] }, kept)).toBe(true)
  expect(isAsKept({ ...layout, articles: null }, kept)).toBe(false)
  expect(isAsKept({ ...layout, columns: { by: 'speaker' } }, kept)).toBe(false)
})
