import { expect, test } from 'vitest'
import { emptyCell } from '#core/compare/cell.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { cellWords } from './cell-words.ts'
import { usualLayout } from './layout.ts'

test('a cell does not repeat what its headers say', () => {
  const { state, claims, facets } = sampleNotebook()
  const cell = { state: 'claims', claims: [claims.jobs], said: '' } as const
  const words = (layout: ReturnType<typeof usualLayout>) => cellWords(state, cell, layout).claims[0]?.words
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
  expect(cellWords(state, many(7), usualLayout(state))).toMatchObject({ more: 0 })
  const folded = cellWords(state, many(8), usualLayout(state))
  expect([folded.claims.length, folded.more]).toEqual([6, 2])
  expect(cellWords(state, emptyCell('silent'), usualLayout(state))).toEqual({ claims: [], more: 0 })
})
