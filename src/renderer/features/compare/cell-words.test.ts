import { expect, test } from 'vitest'
import { emptyCell } from '#core/compare/cell.ts'
import { matrixOf } from '#core/compare/matrix.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { cellWords } from './cell-words.ts'
import { usualLayout } from './layout.ts'

const AT = { row: 'unset', column: 'unset' }

test('a cell does not repeat what its headers say', () => {
  const { state, claims, facets } = sampleNotebook()
  const cell = { state: 'claims', claims: [claims.jobs], said: '' } as const
  const words = (layout: ReturnType<typeof usualLayout>) => cellWords(state, cell, layout, AT).claims[0]?.words
  expect(words(usualLayout(state))?.codes).toEqual([])
  expect(words(usualLayout(state))).toMatchObject({ speaker: 'Tomas Hale', colour: 'orange' })
  const frames = { by: 'facet', facet: facets.frame } as const
  const bySpeaker = words({ ...usualLayout(state), rows: frames, columns: { by: 'speaker' } })
  expect(bySpeaker?.speaker).toBe('')
  expect(bySpeaker?.codes.map(({ name }) => name)).toEqual(['Money', 'Jobs'])
})

test('more than a few are folded, but never a single one', () => {
  const { state, claims } = sampleNotebook()
  const many = (count: number) => ({
    state: 'claims' as const,
    claims: Array.from({ length: count }, () => claims.pays),
    said: '',
  })
  expect(cellWords(state, many(7), usualLayout(state), AT)).toMatchObject({ more: 0 })
  const folded = cellWords(state, many(8), usualLayout(state), AT)
  expect([folded.claims.length, folded.more]).toEqual([6, 2])
  expect(cellWords(state, emptyCell('silent', 'Nothing'), usualLayout(state), AT)).toEqual({
    claims: [],
    more: 0,
    said: 'Nothing',
  })
})

test('a silence on record says what was looked for', () => {
  const { state, articles, topics } = sampleNotebook()
  const layout = usualLayout(state)
  const matrix = matrixOf(state, { ...layout, coders: null })
  const row = matrix.rows.findIndex(({ key }) => key === topics.safety)
  const column = matrix.columns.findIndex(({ key }) => key === articles.leaflet)
  const { said } = cellWords(state, matrix.cells[row]![column]!, layout, {
    row: topics.safety,
    column: articles.leaflet,
  })
  expect(said).toBe('Silence on record: looked for “pier, safe, lifeboat”')
})
