import { expect, test } from 'vitest'
import { type GridPlace, movedBy } from './grid-keys.ts'

const SIZE = { rows: 8, columns: 3 }
const press = (key: string, at: GridPlace, ctrlKey = false) =>
  movedBy({ key, ctrlKey, metaKey: false, altKey: false }, at, SIZE)

test.each([
  ['ArrowDown', { row: 0, column: 1 }, { row: 1, column: 1 }],
  ['ArrowDown', { row: 7, column: 1 }, { row: 7, column: 1 }],
  ['ArrowUp', { row: 0, column: 1 }, { row: -1, column: 1 }],
  ['ArrowLeft', { row: 2, column: 0 }, { row: 2, column: -1 }],
  ['ArrowRight', { row: 2, column: 2 }, { row: 2, column: 2 }],
  ['PageDown', { row: 1, column: 0 }, { row: 6, column: 0 }],
  ['PageUp', { row: 1, column: 0 }, { row: 0, column: 0 }],
  ['End', { row: 4, column: 0 }, { row: 4, column: 2 }],
] as const)('%s', (key, at, to) => {
  expect(press(key, at)).toEqual(to)
})

test('the corner cannot be gone to', () => {
  expect(press('ArrowUp', { row: 0, column: -1 })).toEqual({ row: 0, column: -1 })
  expect(press('ArrowLeft', { row: -1, column: 0 })).toEqual({ row: -1, column: 0 })
})

test('with Ctrl the first and the last cell; other keys and Alt do not move', () => {
  expect(press('End', { row: 1, column: 1 }, true)).toEqual({ row: 7, column: 2 })
  expect(press('Home', { row: 1, column: 1 }, true)).toEqual({ row: 0, column: 0 })
  expect(press('x', { row: 1, column: 1 })).toBeNull()
  const withAlt = { key: 'ArrowDown', ctrlKey: false, metaKey: false, altKey: true }
  expect(movedBy(withAlt, { row: 1, column: 1 }, SIZE)).toBeNull()
})
