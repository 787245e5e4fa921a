import { expect, test } from 'vitest'
import { align } from './align.ts'
import { describePassage } from './describe.ts'
import { patternOf } from './pattern.ts'
import { indexText } from './text-index.ts'

const TEXT =
  'The night boat stayed at its berth while the crew and the board argued about one more hand on the car deck.'

/** Looks for words of the text in another text, all of it at once. */
const alignIn = (now: string, words: string) => {
  const start = TEXT.indexOf(words)
  const index = indexText(now)
  const pattern = patternOf(index, describePassage(TEXT, start, start + words.length, '0'.repeat(64)))
  const found = align(index, pattern, { begin: 0, band: 60 })
  if (found === null) return null
  return { ...found, words: now.slice(index.starts[found.from] ?? 0, index.ends[found.to - 1] ?? 0) }
}

test.each([
  [TEXT, 'the crew and the board argued', 'the crew and the board argued'],
  [
    TEXT.replace('and the board', 'and all of the board'),
    'crew and the board argued',
    'crew and all of the board argued',
  ],
  [TEXT.replace('crew and the', 'crew,'), 'the crew and the board argued', 'the crew, board argued'],
  [TEXT.replace('argued', 'quarrelled'), 'the board argued', 'the board quarrelled'],
  [TEXT.replace('argued', 'argues'), 'argued about', 'argues about'],
  [`Late news. ${TEXT.toUpperCase()}`, 'car deck', 'CAR DECK'],
])('in %j, %j is %j', (now, words, wanted) => {
  expect(alignIn(now, words)?.words).toBe(wanted)
})

test('every edit takes from what speaks for a place', () => {
  const bits = [
    TEXT,
    TEXT.replace('crew', 'sailors'),
    TEXT.replace('crew and the board', 'sailors with the owners'),
  ].map((now) => alignIn(now, 'the crew and the board argued')?.bits ?? 0)
  expect(bits).toEqual(bits.toSorted((a, b) => b - a))
})

test('a context that is gone does not outweigh a quote that is there', () => {
  const found = alignIn('Elsewhere: the crew and the board argued, on and on.', 'the crew and the board argued')
  expect(found).toMatchObject({ words: 'the crew and the board argued' })
  expect(found?.bits).toBeGreaterThan(0)
})

test('where no token is like any of the quote’s, there is nothing', () => {
  expect(alignIn('', 'car deck')).toBeNull()
})
