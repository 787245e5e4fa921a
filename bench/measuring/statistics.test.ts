import { expect, test } from 'vitest'
import { median, p95, quantile } from './statistics.ts'

test('the middle of samples in any order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('a quantile is one of the samples', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(p95(hundred)).toBe(95)
  expect(quantile([3, 1, 2], 0)).toBe(1)
  expect(quantile([3, 1, 2], 1)).toBe(3)
})
