import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#core/text/sentences.ts'
import { type Cursor, cursorAt, cursorOver, extended, moved, nudged } from './cursor.ts'

const text = 'The ferry is late. Nobody said why.\nThe harbour office is shut. It opens on Monday.'
const sentences = sentencesOf(text)
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
const first = (): Cursor => cursorAt(sentences, 0)!

describe('moving', () => {
  test('goes sentence by sentence across blocks, and stays on the outermost', () => {
    const second = moved(sentences, first(), 1)
    expect(words(second)).toBe('Nobody said why.')
    expect(words(moved(sentences, second, 1))).toBe('The harbour office is shut.')
    expect(words(moved(sentences, first(), -1))).toBe('The ferry is late.')
    const last = cursorAt(sentences, text.length)!
    expect(words(moved(sentences, last, 1))).toBe('It opens on Monday.')
  })

  test('leaves an extended cursor at the end it moves towards', () => {
    const two = extended(sentences, first(), 1)
    expect(words(moved(sentences, two, 1))).toBe('The harbour office is shut.')
    expect(words(moved(sentences, extended(sentences, moved(sentences, two, 1), 1), -1))).toBe('Nobody said why.')
  })
})

describe('extending', () => {
  test('grows and shrinks by sentences around the anchor', () => {
    const middle = moved(sentences, first(), 1)
    expect(words(extended(sentences, middle, 1))).toBe('Nobody said why.\nThe harbour office is shut.')
    expect(words(extended(sentences, middle, -1))).toBe('The ferry is late. Nobody said why.')
    expect(extended(sentences, extended(sentences, middle, 1), -1)).toEqual(middle)
    expect(words(extended(sentences, extended(sentences, extended(sentences, middle, 1), -1), -1))).toBe(
      'The ferry is late. Nobody said why.',
    )
  })

  test('keeps a nudged edge at the anchor', () => {
    const trimmed = { ...first(), ...nudged(text, first(), 'start', 'forward') }
    expect(words(extended(sentences, trimmed, 1))).toBe('ferry is late. Nobody said why.')
  })
})

describe('nudging', () => {
  test('moves one edge by a word', () => {
    expect(words(nudged(text, first(), 'end', 'back'))).toBe('The ferry is late')
    expect(words(nudged(text, nudged(text, first(), 'end', 'back'), 'end', 'back'))).toBe('The ferry is')
    expect(words(nudged(text, first(), 'end', 'forward'))).toBe('The ferry is late. Nobody')
    expect(words(nudged(text, first(), 'start', 'forward'))).toBe('ferry is late.')
  })

  test('never empties a span, and stops at the ends of the text', () => {
    const one = { start: 4, end: 9 }
    expect(nudged(text, one, 'end', 'back')).toEqual(one)
    expect(nudged(text, one, 'start', 'forward')).toEqual(one)
    expect(nudged(text, first(), 'start', 'back')).toEqual({ start: 0, end: first().end })
  })
})

describe('a selection', () => {
  test('loses the blanks at its ends and knows its sentences', () => {
    const over = cursorOver(text, sentences, { start: 3, end: 26 })!
    expect(words(over)).toBe('ferry is late. Nobody')
    expect([over.anchor, over.head]).toEqual([0, 1])
    expect(words(moved(sentences, over, 1))).toBe('The harbour office is shut.')
  })

  test('of blanks alone is none', () => {
    expect(cursorOver(text, sentences, { start: 3, end: 4 })).toBeNull()
    expect(cursorOver(text, sentences, { start: 5, end: 5 })).toBeNull()
  })
})

test('a text without sentences has no cursor', () => {
  expect(cursorAt(sentencesOf('\n\n'), 0)).toBeNull()
})

test('whatever is pressed, the cursor is a stretch of the text that is not empty', () => {
  const press = fc.constantFrom<(cursor: Cursor) => Cursor>(
    (cursor) => moved(sentences, cursor, 1),
    (cursor) => moved(sentences, cursor, -1),
    (cursor) => extended(sentences, cursor, 1),
    (cursor) => extended(sentences, cursor, -1),
    (cursor) => ({ ...cursor, ...nudged(text, cursor, 'start', 'back') }),
    (cursor) => ({ ...cursor, ...nudged(text, cursor, 'start', 'forward') }),
    (cursor) => ({ ...cursor, ...nudged(text, cursor, 'end', 'back') }),
    (cursor) => ({ ...cursor, ...nudged(text, cursor, 'end', 'forward') }),
  )
  fc.assert(
    fc.property(fc.array(press), (presses) => {
      const cursor = presses.reduce((so, next) => next(so), first())
      expect(cursor.start).toBeGreaterThanOrEqual(0)
      expect(cursor.end).toBeLessThanOrEqual(text.length)
      expect(cursor.start).toBeLessThan(cursor.end)
    }),
  )
})
