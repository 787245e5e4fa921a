// Quotation marks and what stands between them. Marks around one to three words are scare quotes or names, never by
// themselves a quotation by somebody; whoever asks can tell by the count.
import type { Span } from './span.ts'
import { wordCount } from './words.ts'

/** `[start, end)` covers the marks (UTF-16 code units), `inner` what is between them. */
export interface QuotedRun extends Span {
  readonly inner: Span
  readonly words: number
  /** Longer than a name or a word held at arm's length. */
  readonly isQuotation: boolean
  /** The block ends before the quotation does: it goes on in the next one, which opens with its mark again. */
  readonly goesOn: boolean
}

/** As many words may stand between marks without being anybody's speech. */
const SCARE_WORDS = 3

/** What may close a run that a mark opened. German and Swedish close with marks that open in English. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
}
const MARK = /["“”„«»「」『』'‘’‚‹›]/gu
/** These are apostrophes too, so they open and close only where a word begins or ends. */
const APOSTROPHES = "'’‘"

/** Nobody nests deeper; marks that were opened and forgotten must not pile up. */
const MOST_OPEN = 8

interface Open {
  readonly mark: string
  readonly start: number
}

/** The quoted runs of a text by their start, inner ones after those they stand in; each within one block. */
export const quotedRuns = (text: string): QuotedRun[] => {
  const runs: QuotedRun[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    runs.push(...runsOfBlock(text, { start, end }))
    start = end + 1
  }
  return runs
}

const runsOfBlock = (text: string, block: Span): QuotedRun[] => {
  const runs: QuotedRun[] = []
  const open: Open[] = []
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + match.index
    const closed = closedBy(text, open, match[0], at)
    if (closed >= 0) {
      const opener = open[closed]
      open.length = closed
      if (opener !== undefined) runs.push(quotedRun(text, opener.start, at, at + 1, false))
    } else if (mayOpen(text, match[0], at)) {
      if (open.length === MOST_OPEN) open.splice(1, 1)
      open.push({ mark: match[0], start: at })
    }
  }
  const unclosed = open[0]
  if (unclosed !== undefined && continues(text, unclosed.mark, block.end))
    runs.push(quotedRun(text, unclosed.start, block.end, block.end, true))
  return runs.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Which of the open marks this one closes: the innermost that it can; -1 if none. */
const closedBy = (text: string, open: readonly Open[], mark: string, at: number): number => {
  if (
    APOSTROPHES.includes(mark) &&
    !(isBesideWord(text, at - 1, /\S/u) && !isBesideWord(text, at + 1, /[\p{L}\p{N}]/u))
  )
    return -1
  const fits = (one: Open) => one.start < at - 1 && CLOSES[one.mark]?.includes(mark) === true
  return mark === '"' && opensPlainly(text, at) ? -1 : open.findLastIndex(fits)
}

const mayOpen = (text: string, mark: string, at: number): boolean => {
  if (!(mark in CLOSES)) return false
  if (mark === '"' || APOSTROPHES.includes(mark) || mark === '”' || mark === '»' || mark === '›')
    return !isBesideWord(text, at - 1, /[\p{L}\p{N}\p{P}]/u, /[([{—–“„‘«"'-]/u) && isBesideWord(text, at + 1, /\S/u)
  return true
}

/** A straight mark with a blank before and a word behind opens, even inside a run that somebody forgot to close. */
const opensPlainly = (text: string, at: number): boolean =>
  /[\s([—–]/u.test(text.charAt(at - 1)) && isBesideWord(text, at + 1, /[\p{L}\p{N}]/u)

const isBesideWord = (text: string, at: number, wanted: RegExp, except?: RegExp): boolean => {
  const sign = text.charAt(at)
  return sign !== '' && wanted.test(sign) && except?.test(sign) !== true
}

/** English prints a quotation of several paragraphs with a mark at the start of each and one at the very end. */
const continues = (text: string, mark: string, blockEnd: number): boolean =>
  !APOSTROPHES.includes(mark) && new RegExp(`^\\n+\\s*${mark}`, 'u').test(text.slice(blockEnd, blockEnd + 8))

const quotedRun = (text: string, start: number, innerEnd: number, end: number, goesOn: boolean): QuotedRun => {
  const inner = { start: start + 1, end: innerEnd }
  const words = wordCount(text.slice(inner.start, inner.end))
  return { start, end, inner, words, isQuotation: words > SCARE_WORDS, goesOn }
}

/** Marks around whole quotations, by the side they are on in most languages; an apostrophe at an edge is no such mark. */
const OPENERS = '"“„«「『'
const CLOSERS = '"”»」』'

/**
 * Whether words that are to be quoted bring the marks around them themselves: a sentence taken from within a quotation
 * opens with a mark that is closed only later, and one more in front of it would say that somebody is quoted twice.
 */
export const ownMarks = (words: string): { readonly opens: boolean; readonly closes: boolean } => {
  const runs = quotedRuns(words)
  if (runs.some(({ start, end }) => start === 0 && end === words.length)) return { opens: true, closes: true }
  const bringsFirst = OPENERS.includes(words.at(0) ?? ' ') && !runs.some(({ start }) => start === 0)
  const bringsLast = CLOSERS.includes(words.at(-1) ?? ' ') && !runs.some(({ end }) => end === words.length)
  return { opens: bringsFirst, closes: bringsLast }
}
