import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beside, otherSide, type ScrollPair, type Side } from './scroll-map.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const side = fc.constantFrom<Side>('left', 'right')
const pairs = fc.array(fc.tuple(part, part), { maxLength: 4 }).map((all): ScrollPair[] => {
  const right = all.map(([, one]) => one).sort((a, b) => a - b)
  return all
    .map(([one]) => one)
    .sort((a, b) => a - b)
    .map((left, index) => ({ left, right: right[index] ?? 1 }))
})

test('without a pair columns go by proportion', () => {
  fc.assert(
    fc.property(side, part, (from, at) => {
      expect(beside([], from, at)).toBeCloseTo(at)
    }),
  )
})

test('places laid beside each other meet, and so do the ends', () => {
  const pair = { left: 0.2, right: 0.6 }
  expect(beside([pair], 'left', 0.2)).toBeCloseTo(0.6)
  expect(beside([pair], 'right', 0.6)).toBeCloseTo(0.2)
  expect(beside([pair], 'left', 0.1)).toBeCloseTo(0.3)
  expect(beside([pair], 'left', 0.6)).toBeCloseTo(0.8)
  expect(beside([pair], 'left', 0)).toBe(0)
  expect(beside([pair], 'left', 1)).toBe(1)
})

test('whoever scrolls on never makes the other column go back, nor leave its text', () => {
  fc.assert(
    fc.property(pairs, side, part, part, (all, from, a, b) => {
      const [first, second] = [beside(all, from, Math.min(a, b)), beside(all, from, Math.max(a, b))]
      expect(first).toBeLessThanOrEqual(second + 1e-9)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(second).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('following back leads to where one was, where the texts are not squeezed to nothing', () => {
  const inner = fc.double({ min: 0.1, max: 0.9, noNaN: true })
  fc.assert(
    fc.property(inner, inner, side, part, (left, right, from, at) => {
      const there = beside([{ left, right }], from, at)
      expect(beside([{ left, right }], otherSide(from), there)).toBeCloseTo(at)
    }),
  )
})
