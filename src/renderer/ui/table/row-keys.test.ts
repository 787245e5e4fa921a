import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Lines, moveFor, type Press } from './row-keys.ts'
import { rowBeginning } from './use-type-ahead.ts'

const lines: Lines = { count: 30, current: 10, anchor: 8, page: 12, folded: null }
const press = (key: string, held: Partial<Press> = {}): Press => ({ key, shift: false, mod: false, ...held })

describe('keys in the lines of a table', () => {
  test('arrows go and select', () => {
    expect(moveFor(press('ArrowDown'), lines)).toEqual({ do: 'go', to: 11, select: [11, 11] })
    expect(moveFor(press('PageUp'), lines)).toEqual({ do: 'go', to: 0, select: [0, 0] })
  })

  test('with Shift the selection reaches from where it began', () => {
    expect(moveFor(press('ArrowDown', { shift: true }), lines)).toEqual({ do: 'go', to: 11, select: [8, 11] })
    expect(moveFor(press('Home', { shift: true }), lines)).toEqual({ do: 'go', to: 0, select: [8, 0] })
  })

  test('with Ctrl only the focus moves, and the space bar selects', () => {
    expect(moveFor(press('End', { mod: true }), lines)).toEqual({ do: 'go', to: 29, select: null })
    expect(moveFor(press(' ', { mod: true }), lines)).toEqual({ do: 'toggle' })
    expect(moveFor(press('a', { mod: true }), lines)).toEqual({ do: 'all' })
    expect(moveFor(press('a'), lines)).toBeNull()
  })

  test('above the first line is the head', () => {
    const none = { count: 0, current: 0, anchor: 0, page: 1, folded: null }
    expect(moveFor(press('ArrowUp'), { ...lines, current: 0 })).toEqual({ do: 'head' })
    expect(moveFor(press('ArrowUp'), none)).toEqual({ do: 'head' })
    expect(moveFor(press('Enter'), none)).toBeNull()
  })

  test('a heading folds and unfolds', () => {
    for (const key of ['Enter', ' ', 'ArrowRight'])
      expect(moveFor(press(key), { ...lines, folded: true })).toEqual({ do: 'fold' })
    expect(moveFor(press('ArrowLeft'), { ...lines, folded: false })).toEqual({ do: 'fold' })
    expect(moveFor(press('ArrowRight'), { ...lines, folded: false })).toBeNull()
    expect(moveFor(press('ArrowDown'), { ...lines, folded: false })).toMatchObject({ do: 'go', to: 11 })
  })

  test('whatever is pressed, it stays in the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(keys, fc.boolean(), fc.integer({ min: 1, max: 40 }), fc.nat(39), (key, shift, count, at) => {
        const place = { count, current: Math.min(at, count - 1), anchor: 0, page: 7, folded: null }
        const move = moveFor(press(key, { shift }), place)
        if (move?.do !== 'go') return
        expect(move.to).toBeGreaterThanOrEqual(0)
        expect(move.to).toBeLessThan(count)
      }),
    )
  })
})

test('letters lead to the next name that begins with them, around the end, past headings', () => {
  const heading = { group: 'f', name: 'Ferry lines', count: 4, isFolded: false, isApart: false }
  const lines = [heading, 'Ferry', 'Pier', 'Ferries', 'Fares']
  const find = (letters: string, from: number) => rowBeginning(lines, (id) => id, letters, from)
  expect(find('f', 2)).toBe(3)
  expect(find('fer', 4)).toBe(1)
  expect(find('x', 0)).toBeNull()
})
