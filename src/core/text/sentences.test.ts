import fc from 'fast-check'
import { expect, test } from 'vitest'
import germanTurkish from './fixtures/sentences.de-tr.json' with { type: 'json' }
import english from './fixtures/sentences.en.json' with { type: 'json' }
import scripts from './fixtures/sentences.scripts.json' with { type: 'json' }
import unspaced from './fixtures/sentences.unspaced.json' with { type: 'json' }
import { sentencesOf } from './sentences.ts'

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([...english, ...germanTurkish, ...scripts])('$case', ({ sentences }) => {
  expect(cut(sentences.join(' '))).toEqual(sentences)
})

test.each(unspaced)('$case, without blanks', ({ sentences }) => {
  expect(cut(sentences.join(''))).toEqual(sentences)
})

test('a block’s end is a sentence’s end, stop or none', () => {
  expect(cut('Ferry late again\nThe ferry left\n\n at noon. ')).toEqual([
    'Ferry late again',
    'The ferry left',
    'at noon.',
  ])
})

test('nothing but blanks holds no sentence', () => {
  expect(sentencesOf(' \n\u00a0\n')).toEqual([])
})

test('sentences are in order, never overlap, and cover everything but blanks', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'U.S. ',
    'left. ',
    '“No.” ',
    '? ',
    '…',
    '\n',
    'a ',
    'J. ',
    '。',
    '3. ',
    '🐑',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        let last = 0
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(last, start)).toMatch(/^\s*$/)
          expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u)
          last = end
        }
        expect(text.slice(last)).toMatch(/^\s*$/)
      },
    ),
  )
})
