import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, blockAt } from './block.ts'
import { afterEdit, type CellPress, cellMoveFor } from './cell-keys.ts'

const room = { rows: 4, columns: 3, page: 2 }
const press = (key: string, held: Partial<CellPress> = {}): CellPress => ({ key, shift: false, mod: false, ...held })
const at = (row: number, column: number): Block => blockAt({ row, column })
const wide: Block = { from: { row: 0, column: 1 }, at: { row: 2, column: 1 } }

describe('keys in a grid of cells', () => {
  test.each([
    ['ArrowDown', {}, at(2, 1)],
    ['ArrowLeft', {}, at(1, 0)],
    ['ArrowRight', { mod: true }, at(1, 2)],
    ['End', { mod: true }, at(3, 2)],
    ['Home', {}, at(1, 0)],
    ['PageDown', {}, at(3, 1)],
    ['Tab', {}, at(1, 2)],
    ['Tab', { shift: true }, at(1, 0)],
    ['ArrowUp', { shift: true }, { from: { row: 1, column: 1 }, at: { row: 0, column: 1 } }],
  ] as const)('%s %j goes on', (key, held, block) => {
    expect(cellMoveFor(press(key, held), at(1, 1), room)).toEqual({ do: 'select', block })
  })

  test('Tab goes on from row to row, and out at either end', () => {
    expect(cellMoveFor(press('Tab'), at(1, 2), room)).toEqual({ do: 'select', block: at(2, 0) })
    expect(cellMoveFor(press('Tab'), at(3, 2), room)).toBeNull()
    expect(cellMoveFor(press('Tab', { shift: true }), at(0, 0), room)).toBeNull()
  })

  test('a letter writes over the cell, F2 and Enter edit what it holds', () => {
    expect(cellMoveFor(press('ş'), at(0, 0), room)).toEqual({ do: 'edit', text: 'ş' })
    expect(cellMoveFor(press('F2'), at(0, 0), room)).toEqual({ do: 'edit', text: null })
    expect(cellMoveFor(press('c', { mod: true }), at(0, 0), room)).toBeNull()
    expect(cellMoveFor(press('d', { mod: true }), at(0, 0), room)).toEqual({ do: 'fill' })
  })

  test('Escape gives up the selection first, and leaves then', () => {
    expect(cellMoveFor(press('Escape'), wide, room)).toEqual({ do: 'select', block: at(2, 1) })
    expect(cellMoveFor(press('Escape'), at(2, 1), room)).toEqual({ do: 'leave' })
  })

  test('whatever is pressed, it stays in the grid', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Tab',
    )
    const cell = fc.record({ row: fc.nat(3), column: fc.nat(2) })
    fc.assert(
      fc.property(keys, fc.boolean(), fc.boolean(), cell, cell, (key, shift, mod, from, to) => {
        const move = cellMoveFor({ key, shift, mod }, { from, at: to }, room)
        if (move?.do !== 'select') return
        expect(move.block.at.row).toBeGreaterThanOrEqual(0)
        expect(move.block.at.row).toBeLessThan(room.rows)
        expect(move.block.at.column).toBeGreaterThanOrEqual(0)
        expect(move.block.at.column).toBeLessThan(room.columns)
      }),
    )
  })

  test('after an edit it goes where the key says', () => {
    expect(afterEdit({ row: 3, column: 1 }, 'down', room)).toEqual({ row: 3, column: 1 })
    expect(afterEdit({ row: 1, column: 2 }, 'on', room)).toEqual({ row: 2, column: 0 })
    expect(afterEdit({ row: 3, column: 2 }, 'on', room)).toEqual({ row: 3, column: 2 })
  })
})
