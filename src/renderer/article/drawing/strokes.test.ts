import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  byFirstPassage,
  claimsAt,
  firstContent,
  type LaidClaim,
  type LaidPassage,
  strokesOf,
  tintOf,
} from './strokes.ts'

const claim = (id: string, ...spans: readonly (readonly [number, number])[]): LaidClaim => {
  const passages = spans.map(([start, end]): LaidPassage => ({ role: 'content', start, end }))
  return {
    id,
    colour: 'blue',
    passages,
    first: firstContent(passages)!,
    end: Math.max(...passages.map(({ end }) => end)),
  }
}

test('claims that overlap are drawn on lanes of their own', () => {
  const strokes = strokesOf([claim('a', [0, 20]), claim('b', [10, 30]), claim('c', [20, 40])])
  expect([...strokes.values()].map(({ style }) => style)).toEqual(['claim-blue-0', 'claim-blue-1', 'claim-blue-0'])
})

test('words that say who said it are drawn as such, without colour where no perspective is given', () => {
  const attributed: LaidClaim = {
    id: 'a',
    colour: 'none',
    first: { start: 0, end: 10 },
    end: 20,
    passages: [
      { role: 'content', start: 0, end: 10 },
      { role: 'attribution', start: 11, end: 20 },
    ],
  }
  expect([...strokesOf([attributed]).values()].map(({ style }) => style)).toEqual(['claim-none-0', 'saying-none-0'])
  expect([...tintOf([attributed]).values()].map(({ style }) => style)).toEqual(['live-none', 'live-saying'])
  expect(tintOf([]).size).toBe(0)
})

test('however many overlap, there is a rule for every stroke', () => {
  const many = Array.from({ length: 20 }, (_, index) => claim(`c${index}`, [index, 100]))
  for (const { style } of strokesOf(many).values()) expect(style).toMatch(/^claim-blue-[0-3]$/)
})

test('a press in the text finds the shortest claim first', () => {
  const claims = [claim('paragraph', [0, 90]), claim('clause', [30, 40]), claim('elsewhere', [50, 60])]
  expect(claimsAt(claims, 34)).toEqual(['clause', 'paragraph'])
  expect(claimsAt(claims, 40)).toEqual(['paragraph'])
  expect(claimsAt(claims, 90)).toEqual([])
})

test('claims are read in the order of what they claim', () => {
  const later = claim('b', [30, 40])
  const early = claim('a', [50, 60], [2, 5])
  expect([later, claim('c', [30, 60]), early].sort(byFirstPassage).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
})

test('passages on one lane never overlap while there are lanes left', () => {
  const spans = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), (all) => {
      const claims = all.map(([start, length], index) => claim(`c${index}`, [start, start + length]))
      const strokes = [...strokesOf(claims).values()].filter(({ style }) => !style.endsWith('-3'))
      for (const one of strokes)
        for (const other of strokes)
          if (one !== other && one.style === other.style)
            expect(one.end <= other.start || other.end <= one.start).toBe(true)
    }),
  )
})
