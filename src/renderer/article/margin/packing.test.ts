import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardToPack, type PackedCard, type Packing, packCards } from './packing.ts'

const loose: Packing = { gap: 8, far: Number.POSITIVE_INFINITY, live: null }
const card = (id: string, desired: number, full = 60, folded = 24): CardToPack => ({ id, desired, full, folded })
const tops = (packed: readonly PackedCard[]) => packed.map(({ top }) => Math.round(top))

describe('with room', () => {
  test('every card stands beside its passage', () => {
    expect(tops(packCards([card('a', 0), card('b', 100), card('c', 400)], loose))).toEqual([0, 100, 400])
  })
})

describe('without room', () => {
  test('two cards of one line share the way', () => {
    expect(tops(packCards([card('a', 100), card('b', 100)], loose))).toEqual([66, 134])
  })

  test('nothing stands above the top', () => {
    expect(tops(packCards([card('a', 0), card('b', 0)], loose))).toEqual([0, 68])
  })

  test('the live card keeps its place, its neighbours give way on both sides', () => {
    const cards = [card('a', 200), card('b', 210, 300), card('c', 220)]
    expect(tops(packCards(cards, { ...loose, live: 'b' }))).toEqual([142, 210, 518])
  })

  test('cards that would stand far from their passages fold, the live one never', () => {
    const cards = Array.from({ length: 12 }, (_, index) => card(`c${index}`, 300 + index * 30))
    const packed = packCards(cards, { gap: 6, far: 80, live: 'c5' })
    expect(packed.find(({ id }) => id === 'c5')?.isFolded).toBe(false)
    expect(packed.filter(({ isFolded }) => isFolded).length).toBeGreaterThan(6)
    expect(packed.find(({ id }) => id === 'c5')?.top).toBeCloseTo(450, 1)
  })

  test('folding stays with those that are crowded', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => card(`c${index}`, 1000 + index * 10))
    const packed = packCards([card('first', 0), ...crowd, card('last', 2000)], { gap: 6, far: 80, live: null })
    expect(packed.at(0)?.isFolded).toBe(false)
    expect(packed.at(-1)).toEqual({ id: 'last', top: 2000, height: 60, isFolded: false })
    expect(packed.slice(1, -1).every(({ isFolded }) => isFolded)).toBe(true)
  })

  test('a row of cards a little too tall folds only where it has drifted', () => {
    const row = Array.from({ length: 40 }, (_, index) => card(`c${index}`, index * 62))
    const folded = packCards(row, { gap: 6, far: 60, live: null }).filter(({ isFolded }) => isFolded).length
    expect(folded).toBeGreaterThan(0)
    expect(folded).toBeLessThan(30)
  })
})

const anyCards = fc
  .array(fc.record({ desired: fc.integer({ min: 0, max: 4000 }), full: fc.integer({ min: 24, max: 500 }) }), {
    maxLength: 60,
  })
  .map((all) => all.sort((a, b) => a.desired - b.desired).map((one, index) => card(`c${index}`, one.desired, one.full)))
const anyPacking = fc.record({
  gap: fc.integer({ min: 0, max: 12 }),
  far: fc.integer({ min: 0, max: 200 }),
  live: fc.option(fc.integer({ min: 0, max: 59 }).map((index) => `c${index}`)),
})

test('twenty thousand cards without room are packed too', () => {
  const cards = Array.from({ length: 20_000 }, (_, index) => card(`c${index}`, index * 3))
  const packed = packCards(cards, { gap: 8, far: 72, live: 'c9000' })
  expect(packed.filter(({ isFolded }) => !isFolded).map(({ id }) => id)).toContain('c9000')
})

test('cards never lie on one another, keep their order, and none is lost', () => {
  fc.assert(
    fc.property(anyCards, anyPacking, (cards, packing) => {
      const packed = packCards(cards, packing)
      expect(packed.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
      packed.forEach(({ top, height }, index) => {
        expect(top).toBeGreaterThanOrEqual(0)
        const next = packed[index + 1]
        if (next) expect(next.top).toBeGreaterThanOrEqual(top + height + packing.gap - 1e-3)
      })
    }),
  )
})

test('no single card could stand nearer to its passage with all others where they are', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const packed = packCards(cards, loose)
      packed.forEach(({ top, height }, index) => {
        const above = packed[index - 1]
        const below = packed[index + 1]
        const desired = cards[index]!.desired
        const least = above ? above.top + above.height + loose.gap : 0
        const most = below ? below.top - loose.gap - height : Number.POSITIVE_INFINITY
        const best = Math.max(least, Math.min(most, desired))
        expect(Math.abs(top - desired)).toBeLessThanOrEqual(Math.abs(best - desired) + 1e-3)
      })
    }),
  )
})
