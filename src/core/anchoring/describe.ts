// A passage as an anchor: its words, enough around them to tell it from its like, and where it stands.
import type { Anchor } from '../model/anchor.ts'
import { wholeCharacterOffset } from '../text/offsets.ts'

/** Code units of context on each side, as the W3C's TextQuoteSelector is used by Hypothesis and others. */
export const CONTEXT = 32

/**
 * The anchor of `[start, end)` in a version's text (UTF-16 code units). Edges inside a character move outwards, and
 * context never begins or ends with half of one. An empty passage or one outside the text is a fault of the program.
 */
export const describePassage = (text: string, start: number, end: number, textHash: string): Anchor => {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length}.`)
  const from = wholeCharacterOffset(text, start, 'back')
  const to = wholeCharacterOffset(text, end, 'forward')
  return {
    quote: text.slice(from, to),
    before: text.slice(wholeCharacterOffset(text, from - CONTEXT, 'forward'), from),
    after: text.slice(to, wholeCharacterOffset(text, to + CONTEXT, 'back')),
    start: from,
    end: to,
    textHash,
  }
}
