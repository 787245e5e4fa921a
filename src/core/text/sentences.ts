// Sentences, for the reader's cursor and for coverage. Rules of our own: Intl.Segmenter cuts after "Mr." and "U.S.",
// and a cursor that stops there is worse than none. Every character that is not a blank belongs to one sentence.
import { goesOn } from './sentence-stops.ts'
import type { Span } from './span.ts'

/** Stops that need a blank behind them, for they also stand inside numbers, names and abbreviations. */
const SPACED = '.!?…؟։۔॥।\u037e።။'
/** Stops of scripts that put no blank between sentences. */
const UNSPACED = '。！？｡．'
const CLOSERS = '"\'”’»«“›)\\]}」』）】〉》'
/** A stop or a run of stops, the marks that close behind it, and notes such as "[3]". */
const STOP = new RegExp(`[${SPACED}${UNSPACED}]+[${CLOSERS}${SPACED}${UNSPACED}]*(?:\\[\\d{1,3}\\])*`, 'gu')
/** Armenian is often typed with a colon for its full stop. */
const ARMENIAN_COLON = /(?<=[\u0561-\u0587]):(?=\s+«?[\u0531-\u0556])/gu
const UNSPACED_STOP = new RegExp(`[${UNSPACED}]`, 'u')
const UNSPACED_LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The sentences of a text in order, trimmed of blanks, none across a line break (a block's end). Offsets are UTF-16
 * code units.
 */
export const sentencesOf = (text: string): Span[] => {
  const sentences: Span[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const block = text.slice(start, end)
    let from = 0
    for (const to of [...stopsOf(block), block.length]) {
      const sentence = trimmed(block, from, to)
      if (sentence !== null) sentences.push({ start: start + sentence.start, end: start + sentence.end })
      from = to
    }
    start = end + 1
  }
  return sentences
}

/** Where the block's sentences end, but for the last. */
const stopsOf = (block: string): number[] => {
  const stops: number[] = []
  for (const match of block.matchAll(STOP)) {
    const stop = { start: match.index, end: match.index + match[0].length }
    const from = stops.at(-1) ?? 0
    const ends = standsClear(block, match[0], stop.end) && !goesOn(block, stop, from)
    if (ends && hasWord(block, from, stop.end)) stops.push(stop.end)
  }
  if (!hasWord(block, stops.at(-1) ?? 0, block.length)) stops.pop()
  const colons = Array.from(block.matchAll(ARMENIAN_COLON), (match) => match.index + 1)
  return colons.length === 0 ? stops : [...stops, ...colons].sort((a, b) => a - b)
}

const standsClear = (block: string, stop: string, end: number): boolean =>
  end < block.length &&
  (/\s/u.test(block.charAt(end)) ||
    UNSPACED_STOP.test(stop) ||
    (/[!?…]/u.test(stop) && UNSPACED_LETTER.test(block.slice(end, end + 2))))

/** A lone "…" or emoji between two sentences is no sentence of its own. */
const hasWord = (block: string, from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(block.slice(from, to))

const trimmed = (block: string, from: number, to: number): Span | null => {
  let start = from
  let end = to
  while (start < end && /[\s\u200b]/u.test(block.charAt(start))) start++
  while (end > start && /[\s\u200b]/u.test(block.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}
