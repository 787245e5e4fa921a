import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCodePoints, splitsCharacter, toCodePoints, wholeCharacterOffset } from './offsets.ts'

test('an emoji is two code units and one code point', () => {
  const text = 'a🗞️b'
  expect(toCodePoints(text, [0, 1, 3, 4, 5])).toEqual([0, 1, 2, 3, 4])
  expect(fromCodePoints(text, [0, 1, 2, 3, 4])).toEqual([0, 1, 3, 4, 5])
})

test('offsets may come unsorted, twice, and from beyond the end', () => {
  expect(toCodePoints('🐑🐑', [4, 0, 4, 2, 99])).toEqual([2, 0, 2, 1, 2])
  expect(fromCodePoints('🐑🐑', [9, 1, 0])).toEqual([4, 2, 0])
})

test('an offset inside a pair counts as where its character starts', () => {
  expect(toCodePoints('x🐑', [2])).toEqual([1])
})

test('an edge inside a pair moves outwards', () => {
  expect(splitsCharacter('x🐑', 2)).toBe(true)
  expect(wholeCharacterOffset('x🐑y', 2, 'back')).toBe(1)
  expect(wholeCharacterOffset('x🐑y', 2, 'forward')).toBe(3)
  expect(wholeCharacterOffset('x🐑y', 99, 'back')).toBe(4)
})

test('there and back is where one was', () => {
  const place = fc
    .string({ unit: 'grapheme' })
    .chain((text) => fc.tuple(fc.constant(text), fc.array(fc.nat([...text].length))))
  fc.assert(
    fc.property(place, ([text, counts]) => {
      expect(toCodePoints(text, fromCodePoints(text, counts))).toEqual(counts)
    }),
  )
})
