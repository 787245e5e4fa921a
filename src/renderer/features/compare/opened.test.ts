import { expect, test } from 'vitest'
import { matrixOf } from '#core/compare/matrix.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { usualLayout } from './layout.ts'
import { claimsIn, type Opened, openedKey, openedOf, openedTitle } from './opened.ts'

test('a cell holds its claims, a header those of its whole row or column, each once', () => {
  const { state, topics, sources, claims } = sampleNotebook()
  const matrix = matrixOf(state, { ...usualLayout(state), coders: null })
  const cell = { kind: 'cell', row: topics.money, column: sources.courier } as const
  expect(claimsIn(matrix, cell)).toEqual([claims.fares, claims.jobs])
  expect(openedTitle(matrix, cell)).toBe('Money · Sandrin Courier')
  const row = { ...cell, column: null }
  expect(claimsIn(matrix, row)).toEqual([claims.pays, claims.fares, claims.jobs])
  expect(openedTitle(matrix, row)).toBe('Money')
  const column = claimsIn(matrix, { ...cell, row: null })
  expect(column.filter((id) => id === claims.jobs)).toHaveLength(1)
})

test('a cell that is not in the matrix any more has no title', () => {
  const { state } = sampleNotebook()
  const matrix = matrixOf(state, { ...usualLayout(state), coders: null })
  expect(openedTitle(matrix, { kind: 'cell', row: 'cod-gone0000', column: null })).toBeNull()
})

test('what is opened is found again by its key', () => {
  const all: Opened[] = [
    { kind: 'cell', row: 'cod-00000001', column: 'unset' },
    { kind: 'cell', row: null, column: 'src-00000001' },
    { kind: 'voice', source: 'src-00000001', outlet: null },
    { kind: 'voice', source: 'src-00000001', outlet: 'art-00000002' },
  ]
  for (const opened of all) expect(openedOf(openedKey(opened))).toEqual(opened)
  for (const key of ['', 'cell', 'voice nobody *', 'page a b']) expect(openedOf(key)).toBeNull()
})
