import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockAt, type Cell, cellsIn, edgesOf, filledDown, followed, isIn, pasted } from './block.ts'

const edges = (top: number, start: number, bottom: number, end: number) => ({ top, start, bottom, end })
const size = { rows: 5, columns: 4 }
const drawn = (writes: readonly { readonly cell: Cell; readonly text: string }[]) =>
  writes.map(({ cell, text }) => `${cell.row}${cell.column}${text}`).join(' ')

test('a block reaches from either corner', () => {
  const cell = fc.record({ row: fc.nat(9), column: fc.nat(9) })
  fc.assert(
    fc.property(cell, cell, cell, (from, at, other) => {
      const reached = edgesOf({ from, at })
      expect(edgesOf({ from: at, at: from })).toEqual(reached)
      expect(isIn(reached, from) && isIn(reached, at)).toBe(true)
      const isListed = cellsIn(reached).some(({ row, column }) => row === other.row && column === other.column)
      expect(isListed).toBe(isIn(reached, other))
    }),
  )
})

describe('pasting', () => {
  test('one value goes to every selected cell', () => {
    expect(drawn(pasted([['x']], edges(1, 0, 2, 1), size).writes)).toBe('10x 11x 20x 21x')
  })
  test('several begin at the first selected cell and spread beyond the selection', () => {
    const { writes, edges: reached } = pasted(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      edges(0, 1, 0, 1),
      size,
    )
    expect(drawn(writes)).toBe('01a 02b 11c 12d')
    expect(reached).toEqual(edges(0, 1, 1, 2))
  })
  test('they are repeated where the selection is a multiple of them', () => {
    expect(drawn(pasted([['a'], ['b']], edges(0, 0, 3, 0), size).writes)).toBe('00a 10b 20a 30b')
  })
  test('what is outside of the grid is left out, and a shorter row writes no more than it has', () => {
    expect(drawn(pasted([['a', 'b', 'c'], ['d']], edges(4, 2, 4, 2), size).writes)).toBe('42a 43b')
    expect(drawn(pasted([['a', 'b'], ['d']], edges(0, 0, 0, 0), size).writes)).toBe('00a 01b 10d')
  })
})

describe('filling down', () => {
  const textAt = ({ row, column }: Cell) => `${'abcde'[row]}${column}`
  test('gives the values of the top row to the rows below', () => {
    expect(drawn(filledDown(edges(1, 0, 3, 1), textAt))).toBe('20b0 21b1 30b0 31b1')
  })
  test('takes the row above where one row is selected, if there is one', () => {
    expect(drawn(filledDown(edges(2, 1, 2, 1), textAt))).toBe('21b1')
    expect(filledDown(edges(0, 1, 0, 1), textAt)).toEqual([])
  })
})

describe('a selection among rows that come and go', () => {
  const names = (rows: string, columns = 'xy') => ({ rows: [...rows], columns: [...columns] })
  const rowAfter = (before: string, now: string, row: number) =>
    followed(blockAt({ row, column: 1 }), names(before), names(now)).at.row

  test('stays on its cells', () => {
    expect(rowAfter('abcd', 'bcd', 2)).toBe(1)
    expect(rowAfter('bcd', 'abcd', 1)).toBe(2)
    expect(followed(blockAt({ row: 0, column: 1 }), names('a'), names('a', 'wxy')).at.column).toBe(2)
  })

  test('goes to what stands where its own have gone from, to the last where nothing does', () => {
    expect(rowAfter('abcd', 'abd', 2)).toBe(2)
    expect(rowAfter('abcd', 'a', 2)).toBe(0)
    expect(rowAfter('abcd', '', 2)).toBe(0)
  })
})
