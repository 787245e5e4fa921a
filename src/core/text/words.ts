// Words as a reader sees them: "co-operation", "Türkiye'nin" and "U.S." are one each. Only scripts written without
// spaces go through Intl.Segmenter's dictionaries; asking it for everything costs ten times as much.
import { wholeCharacterOffset } from './offsets.ts'
import { UNSPACED_SCRIPTS } from './scripts.ts'
import type { Span } from './span.ts'

const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_SCRIPTS}]]`
/** Joins letters into one word: apostrophes, hyphens, the middle dot, joiners, soft hyphens, Hebrew's quote marks. */
const JOINER = `(?:['’ʼ\\-‐‑·׳״\\u00ad\\u200c\\u200d]|(?<=\\p{Script=Hebrew})"(?=\\p{Script=Hebrew}))`
const ACRONYM = `(?:\\p{L}\\.){2,}(?!${LETTER})`
const NUMBER = `\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)+`
const PLAIN = `${LETTER}+(?:${JOINER}${LETTER}+)*`
const WORD = new RegExp(`${ACRONYM}|${NUMBER}|(?<unspaced>[[${UNSPACED_SCRIPTS}]\\p{M}]+)|${PLAIN}`, 'gv')

/** The words of a text in order, without the punctuation around them. Offsets are UTF-16 code units. */
export const wordsOf = (text: string): Span[] => {
  const words: Span[] = []
  for (const match of text.matchAll(WORD)) {
    if (match.groups?.unspaced === undefined) words.push({ start: match.index, end: match.index + match[0].length })
    else words.push(...dictionaryWords(match[0], match.index))
  }
  return words
}

/** Intl.Segmenter slows down out of proportion on very long runs, so they go through it in pieces. */
const LONGEST_RUN = 2000

const dictionaryWords = (run: string, at: number): Span[] => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
  const words: Span[] = []
  for (let from = 0, to = 0; from < run.length; from = to) {
    to = wholeCharacterOffset(run, from + LONGEST_RUN, 'forward')
    for (const { index, segment } of segmenter.segment(run.slice(from, to)))
      words.push({ start: at + from + index, end: at + from + index + segment.length })
  }
  return words
}

export const wordCount = (text: string): number => wordsOf(text).length

/** Which edge of a passage is nudged: its start stands before a word, its end after one. */
export type Edge = 'start' | 'end'
export type Nudge = 'back' | 'forward'

/**
 * Where an edge at `offset` goes when nudged by one word: the nearest word's start (or end) beyond it in that
 * direction, across blocks if need be; `offset` itself where there is no further word. UTF-16 code units.
 */
export const nextWordEdge = (text: string, offset: number, nudge: Nudge, edge: Edge): number => {
  for (const block of blocksFrom(text, offset, nudge)) {
    const edges = wordsOf(text.slice(block.start, block.end)).map((word) => block.start + word[edge])
    const found = nudge === 'forward' ? edges.find((at) => at > offset) : edges.findLast((at) => at < offset)
    if (found !== undefined) return found
  }
  return offset
}

/** The block that holds `offset`, then its neighbours one way: a nudge must not cost a pass over a long article. */
function* blocksFrom(text: string, offset: number, nudge: Nudge): Generator<Span> {
  let start = text.lastIndexOf('\n', offset - 1) + 1
  while (start >= 0 && start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { start, end }
    if (nudge === 'forward') start = end + 1
    else if (start === 0) return
    else start = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1
  }
}
