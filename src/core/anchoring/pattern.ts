// What is looked for: an anchor's context and quote as one row of tokens, in the vocabulary of the text.
import type { Anchor } from '../model/anchor.ts'
import { CONTEXT } from './describe.ts'
import type { TextIndex } from './text-index.ts'
import { eachToken } from './tokens.ts'

/** What finding a passage again needs of its anchor. */
export type Sought = Pick<Anchor, 'quote' | 'before' | 'after' | 'start'>

export interface Pattern {
  readonly numbers: readonly number[]
  /** What meeting each token would say, in bits. */
  readonly bits: readonly number[]
  /** The quote's tokens are `[quoteFrom, quoteTo)`; those before and behind are its context. */
  readonly quoteFrom: number
  readonly quoteTo: number
  /** How far inside its first token the quote starts, and inside its last it ends: a selection may halve a word. */
  readonly cutStart: number
  readonly cutEnd: number
  /** How many code units of the quote lie before its first token and behind its last: blanks. */
  readonly blankStart: number
  readonly blankEnd: number
}

interface Piece {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** The quote and its context are cut into tokens together, for a passage may begin or end inside a word. */
export const patternOf = (index: TextIndex, sought: Sought): Pattern => {
  const start = sought.before.length
  const end = start + sought.quote.length
  const pieces = piecesOf(index, sought)
  const first = pieces.findIndex((piece) => piece.end > start)
  const quoteFrom = first < 0 ? pieces.length : first
  const quoteTo = Math.max(quoteFrom, pieces.findLastIndex((piece) => piece.start < end) + 1)
  const opens = (pieces[quoteFrom]?.start ?? start) - start
  const closes = end - (pieces[quoteTo - 1]?.end ?? end)
  return {
    numbers: pieces.map(({ number }) => number),
    bits: pieces.map(({ number }) => index.bitsOf(number)),
    quoteFrom,
    quoteTo,
    cutStart: Math.max(0, -opens),
    cutEnd: Math.max(0, -closes),
    blankStart: Math.max(0, opens),
    blankEnd: Math.max(0, closes),
  }
}

/** Context of full length was cut off by count, so the words at its outer ends are likely to be halves: left out. */
const piecesOf = (index: TextIndex, { before, quote, after }: Sought): Piece[] => {
  const whole = before + quote + after
  const cutsBefore = before.length >= CONTEXT - 1
  const cutsAfter = after.length >= CONTEXT - 1
  const pieces: Piece[] = []
  eachToken(whole, (printed, start) => {
    const end = start + printed.length
    const half = (cutsBefore && start === 0) || (cutsAfter && end === whole.length)
    const isContext = end <= before.length || start >= before.length + quote.length
    const number = half && isContext ? -1 : index.vocabulary.numberOf(printed)
    if (number >= 0) pieces.push({ number, start, end })
  })
  return pieces
}
