import { expect, test } from 'vitest'
import { claimsNear } from './near-claims.ts'
import type { LaidClaim } from './strokes.ts'

const claim = (id: string, start: number, end: number): LaidClaim => ({
  id,
  colour: 'blue',
  passages: [{ role: 'content', start, end }],
  first: { start, end },
  end,
})
const claims = [claim('a', 0, 10), claim('b', 8, 30), claim('c', 25, 40), claim('d', 50, 60), claim('e', 90, 99)]
const ids = (near: { start: number; end: number }) => claimsNear(claims, near).map(({ id }) => id)

test('those that overlap something near are near too', () => {
  expect(ids({ start: 35, end: 55 })).toEqual(['a', 'b', 'c', 'd'])
  expect(ids({ start: 41, end: 49 })).toEqual([])
  expect(ids({ start: 95, end: Number.POSITIVE_INFINITY })).toEqual(['e'])
})

test('where all of the text is near, so are all claims', () => {
  expect(claimsNear(claims, { start: 0, end: Number.POSITIVE_INFINITY })).toBe(claims)
})
