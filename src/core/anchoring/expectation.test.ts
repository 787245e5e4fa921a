import { expect, test } from 'vitest'
import { expectationsOf } from './expectation.ts'

test('without a landmark a passage is expected where it was, the further on the less surely', () => {
  const [early] = expectationsOf(100, [])
  const [late] = expectationsOf(10_000, [null, null])
  expect([early.start, late.start]).toEqual([100, 10_000])
  expect(late.spread).toBeGreaterThan(early.spread)
})

test('a landmark close by is believed before one further off, and never alone', () => {
  const near = { was: 900, is: 950 }
  const far = { was: 3000, is: 2000 }
  expect(expectationsOf(1000, [far, near]).map(({ start }) => start)).toEqual([1050, 0, 1000])
})
