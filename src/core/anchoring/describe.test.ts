import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Anchor } from '../model/anchor.ts'
import { CONTEXT, describePassage } from './describe.ts'

const HASH = '0'.repeat(64)

test('an anchor holds the words, what is around them, and the position', () => {
  const text = 'The ferry left Port Alder at noon.'
  expect(describePassage(text, 4, 9, HASH)).toEqual({
    quote: 'ferry',
    before: 'The ',
    after: ' left Port Alder at noon.',
    start: 4,
    end: 9,
    textHash: HASH,
  })
})

test('no half characters: not in the quote, not in the context', () => {
  const text = `${'🐑'.repeat(20)}xyz${'🐑'.repeat(20)}`
  const anchor = describePassage(text, 41, 43, HASH)
  expect(anchor.before + anchor.after).not.toMatch(/\p{Surrogate}/u)
  expect(anchor.before.length).toBe(CONTEXT - 1)
  expect(describePassage('🐑', 1, 2, HASH).quote).toBe('🐑')
})

test.each([
  [3, 3],
  [-1, 2],
  [2, 99],
  [Number.NaN, 2],
])('no passage from %d to %d', (start, end) => {
  expect(() => describePassage('Sandrin', start, end, HASH)).toThrow(RangeError)
})

test('what is described is a valid anchor that says where it came from', () => {
  const passage = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .filter((text) => text.length > 0)
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length)))
  fc.assert(
    fc.property(passage, ([text, a, b]) => {
      const anchor = describePassage(text, Math.min(a, b), Math.max(a, b, Math.min(a, b) + 1), HASH)
      expect(Anchor.parse(anchor)).toEqual(anchor)
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
      expect(text.slice(0, anchor.start).endsWith(anchor.before)).toBe(true)
      expect(text.slice(anchor.end).startsWith(anchor.after)).toBe(true)
    }),
  )
})
