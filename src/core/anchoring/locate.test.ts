import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePassage } from './describe.ts'
import english from './fixtures/relocation.en.json' with { type: 'json' }
import scripts from './fixtures/relocation.scripts.json' with { type: 'json' }
import { locatePassage, locatePassages } from './locate.ts'

const HASH = '0'.repeat(64)

/** Marks the `nth` place where these words stand in the text (the first one is 0). */
const passageIn = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words)
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1)
  return describePassage(text, start, start + words.length, HASH)
}

const edited = (text: string, edits: readonly string[][]): string =>
  edits.reduce((now, [from = '', to = '']) => (from === '*' ? to : now.replace(from, to)), text)

interface Case {
  readonly case: string
  readonly text: string
  readonly passage: string
  readonly nth?: number
  readonly edits: readonly string[][]
  readonly state: string
  readonly found: string | null
}
const cases: Case[] = [...english.cases.map((one) => ({ text: english.article, ...one })), ...scripts]

test.each(cases)('$case: $state', ({ text, passage, nth, edits, state, found }) => {
  const now = edited(text, edits)
  const located = locatePassage(now, passageIn(text, passage, nth))
  const words = located.state === 'lost' ? null : now.slice(located.start, located.end)
  expect([located.state, words]).toEqual([state, found])
})

test('of two like passages, each is found by what stands around it', () => {
  const text = english.article
  const first = passageIn(text, 'both sides', 0)
  const lower = text.toLowerCase()
  const now = text.replace('The board sees it differently', 'The harbour board sees it otherwise')
  const located = locatePassage(now, first)
  expect(located.start).toBe(now.indexOf('both sides'))
  const second = passageIn(lower, 'both sides', 1)
  const nowLower = `corrected. ${lower}`
  expect(locatePassage(nowLower, second).start).toBe(nowLower.lastIndexOf('both sides'))
})

test('where the same words stand over and over, the nearest place is taken', () => {
  const text = 'The ferry left. '.repeat(200)
  const anchor = describePassage(text, 1600, 1614, HASH)
  expect(locatePassage(`A ${text}`, anchor)).toMatchObject({ state: 'moved', start: 1602, end: 1616 })
})

test('a neighbour that was moved elsewhere does not mislead', () => {
  const moved = '“Both sides are right and I am cold,” she said 🥶.'
  const stayed = 'The office handed out blankets and closed at nine.'
  const now = `${moved} ${english.article.replace(moved, '')}`.replace('blankets', 'warm blankets')
  const located = locatePassages(now, [passageIn(english.article, moved), passageIn(english.article, stayed)])
  expect(located.map(({ start, end }) => now.slice(start ?? 0, end ?? 0))).toEqual([
    moved,
    'The office handed out warm blankets and closed at nine.',
  ])
})

test('the score falls with every word that changes', () => {
  const text = english.article
  const passage = 'an extra hand would cost the island two sailings a week'
  const words = passage.split(' ')
  const scores = [0, 1, 2, 3].map((changed) => {
    const now = text.replace(passage, words.map((word, at) => (at < changed ? 'perhaps' : word)).join(' '))
    return locatePassage(now, passageIn(text, passage)).score
  })
  expect(scores[0]).toBe(1)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(scores.length)
})

test('a passage of many pages is found although much of it changed', () => {
  const paragraph = (number: number) => english.article.replaceAll('Sandrin', `Isle ${number}`)
  const text = Array.from({ length: 12 }, (_, number) => paragraph(number)).join('\n')
  const anchor = describePassage(text, 2001, 9000, HASH)
  const now = `A new start.\n${text.replaceAll('winter', 'autumn').replaceAll('board', 'harbour board')}`
  const located = locatePassage(now, anchor)
  expect(located.state).toBe('fuzzy')
  expect(now.slice(located.start ?? 0).startsWith(anchor.quote.slice(0, 30))).toBe(true)
  expect(now.slice(0, located.end ?? 0).endsWith(anchor.quote.slice(-30))).toBe(true)
})

test('answers come in the order of the anchors', () => {
  const text = english.article
  const passages = ['neither would name a day', 'a bad joke', 'cost the island two sailings']
  const now = `Corrected.\n${text.replace('Ilse Varga', 'Ilsa Varga')}`
  const located = locatePassages(
    now,
    passages.map((words) => passageIn(text, words)),
  )
  expect(located.map(({ start, end }) => now.slice(start ?? 0, end ?? 0))).toEqual(passages)
})

test('nothing to look for, or nothing to look in', () => {
  expect(locatePassages('Any text.', [])).toEqual([])
  expect(locatePassage('', passageIn(english.article, 'a bad joke')).state).toBe('lost')
  const blank = describePassage('one   two', 4, 5, HASH)
  expect(locatePassage('quite different words', blank).state).toBe('lost')
})

const word = fc.constantFrom(
  'ferry',
  'board',
  'the',
  'crew',
  'of',
  'winter',
  'said',
  'island',
  'a',
  '🚢',
  'Kılıç',
  '“no”',
  '船',
)
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
const withPassage = prose.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 80 })),
)

test('in an unchanged text every passage is where it was', () => {
  fc.assert(
    fc.property(withPassage, ([text, start, length]) => {
      const anchor = describePassage(text, start, Math.min(text.length, start + length), HASH)
      expect(locatePassage(text, anchor)).toEqual({ state: 'exact', start: anchor.start, end: anchor.end, score: 1 })
    }),
  )
})

test('whatever became of the text, an answer lies inside it and halves no character', () => {
  fc.assert(
    fc.property(withPassage, prose, ([text, start, length], now) => {
      const anchor = describePassage(text, start, Math.min(text.length, start + length), HASH)
      const located = locatePassage(now, anchor)
      expect(located.score).toBeGreaterThanOrEqual(0)
      expect(located.score).toBeLessThanOrEqual(1)
      if (located.state === 'lost') return
      expect(located.start).toBeGreaterThanOrEqual(0)
      expect(located.end).toBeGreaterThan(located.start)
      expect(located.end).toBeLessThanOrEqual(now.length)
      expect(now.slice(located.start, located.end)).not.toMatch(/\p{Surrogate}/u)
      if (located.state === 'exact') expect(located.start).toBe(anchor.start)
    }),
  )
})

test('text put in before or behind does not keep a passage from being found', () => {
  const addition = fc.array(fc.constantFrom('Rain', 'is', 'expected', 'on', 'Friday.', '\n'), { maxLength: 40 })
  const passage = fc
    .nat(english.article.length - 60)
    .chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 25, max: 60 })))
  fc.assert(
    fc.property(passage, addition, addition, ([start, length], before, behind) => {
      const anchor = describePassage(english.article, start, start + length, HASH)
      const shift = before.join(' ').length
      const located = locatePassage(before.join(' ') + english.article + behind.join(' '), anchor)
      expect(located).toMatchObject({ start: anchor.start + shift, end: anchor.end + shift })
    }),
  )
})
