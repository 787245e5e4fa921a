// A title for an article that has none: its first sentence, cut where it pauses.
import { sentencesOf } from '#core/text/sentences.ts'
import { datelineOpening } from './dateline.ts'

/** No sentence that matters here is longer. */
const LOOKED_AT = 2000
const LONG_ENOUGH = 32
const TOO_LONG = 96
/** What stands between two pauses and is shorter is the start of an aside, such as an office before a name. */
const CLAUSE_AT_LEAST = 24
/** A longer headline is a paragraph without its full stop. */
const HEADLINE_AT_MOST = 200
const ENDS_A_SENTENCE = /(?<!(?:^|[\s.])\p{Lu})[.!…。։۔।:;,][\s”"’'»)\]]*$/u
const PAUSE = /[,;:](?=\s)|\s[–—-](?=\s)|[，；：、]/gu

/** Whether a line could be a headline: short, opening like one, without the full stop of a sentence. */
export const looksLikeHeadline = (line: string): boolean =>
  line.length <= HEADLINE_AT_MOST &&
  !ENDS_A_SENTENCE.test(line) &&
  !/^[\p{Ll}\p{P}]/u.test(line.replace(/^[“"'‘«¿¡([]+/u, ''))

/** The first sentence of a paragraph without its dateline, shortened at a clause or at least between words, with "…" where it was. */
export const titleFromSentence = (paragraph: string): string => {
  const from = datelineOpening(paragraph)?.length ?? 0
  const body = paragraph.slice(from, from + LOOKED_AT)
  const [first] = sentencesOf(body)
  const sentence = first === undefined ? body : body.slice(first.start, first.end)
  if (sentence.length <= TOO_LONG) return sentence.replace(/(?<!(?:^|[\s.])\p{Lu})[.。։।]$/u, '')
  return `${sentence.slice(0, cutOf(sentence)).trimEnd()}…`
}

/** Where to cut, in UTF-16 code units: never inside a character. */
const cutOf = (sentence: string): number => {
  const pauses = Array.from(sentence.matchAll(PAUSE), (match) => match.index).filter((at) => at <= TOO_LONG)
  const pause = pauses.findLast((at, index) => at >= LONG_ENOUGH && at - (pauses[index - 1] ?? 0) >= CLAUSE_AT_LEAST)
  if (pause !== undefined) return pause
  const blank = sentence.lastIndexOf(' ', TOO_LONG)
  if (blank >= LONG_ENOUGH) return blank
  const splitsPair = /[\ud800-\udbff]/.test(sentence.charAt(TOO_LONG - 1))
  return splitsPair ? TOO_LONG - 1 : TOO_LONG
}
