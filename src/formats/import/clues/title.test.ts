import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeHeadline, titleFromSentence } from './title.ts'

describe('a title from the first sentence', () => {
  it('is the sentence itself when it is short', () => {
    expect(titleFromSentence('The ferry runs again. Tickets are sold.')).toBe('The ferry runs again')
    expect(titleFromSentence('SANDRIN — The ferry runs again.')).toBe('The ferry runs again')
    expect(titleFromSentence('It sailed for the U.S.')).toBe('It sailed for the U.S.')
  })

  it('is cut at a clause, and says that it was', () => {
    const long =
      'The harbour office is ready to let the ferry run, but the landing stage is to be mended first, said the harbour master, Ana Reyes, on Monday.'
    expect(titleFromSentence(long)).toBe(
      'The harbour office is ready to let the ferry run, but the landing stage is to be mended first…',
    )
    expect(titleFromSentence(`${'a ferry and '.repeat(12)}nothing else.`)).toMatch(/^(a ferry and )+a ferry and…$/)
  })

  it('is never long, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (paragraph) => {
        const title = titleFromSentence(paragraph)
        expect(title.length).toBeLessThanOrEqual(97)
        expect(title).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})

describe('a headline', () => {
  it.each(['Ferry strike ends', 'Who pays for the ferry?', '“We are ready,” says harbour', 'Ferry sails to the U.S.'])(
    'looks like one: %s',
    (line) => expect(looksLikeHeadline(line)).toBe(true),
  )
  it.each(['The ferry sailed.', 'and the ferry sailed', 'He said: “We sailed.”', '– and more', 'The ferry,'])(
    'does not look like %s',
    (line) => expect(looksLikeHeadline(line)).toBe(false),
  )
})
