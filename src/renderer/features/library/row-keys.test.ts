import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, moveFor, type Press } from './row-keys.ts'
import { rowBeginning } from './use-type-ahead.ts'

const rows = { count: 30, current: 10, anchor: 8, page: 12 }
const press = (key: string, held: Partial<Press> = {}): Press => ({ key, shift: false, mod: false, ...held })

describe('keys in the rows of the library', () => {
  test('arrows go and select', () => {
    expect(moveFor(press('ArrowDown'), rows)).toEqual({ do: 'go', to: 11, select: [11, 11] })
    expect(moveFor(press('PageUp'), rows)).toEqual({ do: 'go', to: 0, select: [0, 0] })
  })

  test('with Shift the selection reaches from where it began', () => {
    expect(moveFor(press('ArrowDown', { shift: true }), rows)).toEqual({ do: 'go', to: 11, select: [8, 11] })
    expect(moveFor(press('Home', { shift: true }), rows)).toEqual({ do: 'go', to: 0, select: [8, 0] })
    expect(between(8, 6)).toEqual([6, 7, 8])
  })

  test('with Ctrl only the focus moves, and the space bar selects', () => {
    expect(moveFor(press('End', { mod: true }), rows)).toEqual({ do: 'go', to: 29, select: null })
    expect(moveFor(press(' ', { mod: true }), rows)).toEqual({ do: 'toggle' })
    expect(moveFor(press('a', { mod: true }), rows)).toEqual({ do: 'all' })
    expect(moveFor(press('a'), rows)).toBeNull()
  })

  test('above the first row is the head', () => {
    expect(moveFor(press('ArrowUp'), { ...rows, current: 0 })).toEqual({ do: 'head' })
    expect(moveFor(press('ArrowUp'), { count: 0, current: 0, anchor: 0, page: 1 })).toEqual({ do: 'head' })
    expect(moveFor(press('Enter'), { count: 0, current: 0, anchor: 0, page: 1 })).toBeNull()
  })

  test('whatever is pressed, it stays in the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(keys, fc.boolean(), fc.integer({ min: 1, max: 40 }), fc.nat(39), (key, shift, count, at) => {
        const move = moveFor(press(key, { shift }), { count, current: Math.min(at, count - 1), anchor: 0, page: 7 })
        if (move?.do !== 'go') return
        expect(move.to).toBeGreaterThanOrEqual(0)
        expect(move.to).toBeLessThan(count)
      }),
    )
  })
})

test('letters lead to the next title that begins with them, around the end', () => {
  const titles = ['Ferry', 'Pier', 'Ferries', 'Fares'].map((title) => ({ title }))
  expect(rowBeginning(titles, 'f', 1)).toBe(2)
  expect(rowBeginning(titles, 'fer', 3)).toBe(0)
  expect(rowBeginning(titles, 'x', 0)).toBeNull()
})
