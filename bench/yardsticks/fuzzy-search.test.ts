import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likestEnds, placeOfQuote } from './fuzzy-search.ts'

/** The whole table, row by row. */
const fewestErrors = (text: string, pattern: string): number => {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row)
  let fewest = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const next = [0]
    for (let row = 1; row <= pattern.length; row += 1)
      next.push(Math.min(column[row]! + 1, next[row - 1]! + 1, column[row - 1]! + (pattern[row - 1] === sign ? 0 : 1)))
    column = next
    fewest = Math.min(fewest, column[pattern.length]!)
  }
  return fewest
}

const words = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength })

test('finds no more and no fewer errors than the whole table of edit distances has', () => {
  fc.assert(
    fc.property(words(120), words(90), (text, pattern) => {
      const fewest = fewestErrors(text, pattern)
      const ends = likestEnds(text, pattern, pattern.length)
      expect(ends[0]?.errors ?? Number.POSITIVE_INFINITY).toBe(fewest)
    }),
  )
})

test('allows no more errors than it is told', () => {
  expect(likestEnds('the ferry sails', 'freight', 1)).toEqual([])
})

test('of several places, the one with the same surroundings', () => {
  const text = 'The old ferry is late. Nobody asked. The new ferry is late. Somebody asked.'
  const sought = { quote: 'ferry is late', before: 'The new ', after: '. Somebody', start: 8 }
  expect(placeOfQuote(text, sought)).toEqual({ start: 45, end: 58 })
})

test('a quote with a changed word is found whole', () => {
  const text = 'In May the harbour board voted for a daily boat until autumn, it said.'
  const sought = {
    quote: 'board voted for a weekly boat until autumn',
    before: 'harbour ',
    after: ', it said',
    start: 0,
  }
  const place = placeOfQuote(text, sought)!
  expect(text.slice(place.start, place.end)).toBe('board voted for a daily boat until autumn')
})
