import fc from 'fast-check'
import { expect, test } from 'vitest'
import cases from './fixtures/words.json' with { type: 'json' }
import { nextWordEdge, wordCount, wordsOf } from './words.ts'

test.each(cases)('words of $text', ({ text, words }) => {
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

test('words are counted', () => {
  expect(wordCount('The ferry, late again, left at 5 p.m.')).toBe(8)
  expect(wordCount(' … — ')).toBe(0)
})

const PORT = 'One boat left.\n“Two” came\nback'
test.each([
  [0, 'forward', 'end', 3],
  [3, 'forward', 'end', 8],
  [13, 'forward', 'end', 19],
  [20, 'back', 'end', 19],
  [30, 'back', 'end', 25],
  [0, 'forward', 'start', 4],
  [9, 'forward', 'start', 16],
  [16, 'back', 'start', 9],
  [0, 'back', 'start', 0],
  [30, 'forward', 'end', 30],
] as const)('from %i %s to a word’s %s is %i', (offset, nudge, edge, wanted) => {
  expect(nextWordEdge(PORT, offset, nudge, edge)).toBe(wanted)
})

test('words never overlap, are in order, and hold no blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).not.toMatch(/\s/)
        last = end
      }
    }),
  )
})

test('a nudge goes the way it was asked to, or stays', () => {
  const place = fc.string({ unit: 'grapheme' }).chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)))
  fc.assert(
    fc.property(place, fc.constantFrom('start', 'end'), ([text, offset], edge) => {
      expect(nextWordEdge(text, offset, 'forward', edge)).toBeGreaterThanOrEqual(offset)
      expect(nextWordEdge(text, offset, 'back', edge)).toBeLessThanOrEqual(offset)
    }),
  )
})
