// Whether a stop ends its sentence, judged by the word before it and what comes after.
import {
  AFTER_HOURS,
  BEFORE_NUMBER,
  HOURS,
  LETTERED,
  MONTHS,
  NEVER_LAST,
  OPENERS,
  SAYING,
  SOMETIMES_LAST,
  STATES,
} from './sentence-habits.ts'
import type { Span } from './span.ts'

/** What decides: the words on both sides of a stop, the mark itself, and whether quotation marks close behind it. */
interface Stop {
  readonly mark: string
  readonly closes: boolean
  /** The last word before the stop, inner dots included, and the one before that. */
  readonly last: string
  readonly lastButOne: string
  /** Nothing of the sentence stands before `last`. */
  readonly opensBlock: boolean
  /** What follows, from the first sign that is neither blank nor an opening mark. */
  readonly rest: string
  readonly next: string
  readonly block: string
}

const LEADING = /^[\s"'“‘„«‹»›「『（《([{–—¿¡-]*/u
const FIRST_WORD = /^[\p{L}\p{M}\p{N}'’-]+/u
const LAST_WORDS = /(?:([\p{L}\p{M}\p{N}'’-]+)[,;]?[\s(“"]+)?((?:[\p{L}\p{M}\p{N}'’-]+\.)*[\p{L}\p{M}\p{N}'’-]*)$/u
const NUMERAL = /^[IVXLC]+$/u

/** Whether the sentence goes on behind the stop at `stop` of a block; `from` is where the sentence may have begun. */
export const goesOn = (block: string, stop: Span, from: number): boolean => {
  const look = lookAround(block, stop, from)
  if (look.rest === '') return false
  if (/^[\p{Ll}.,;:،؛]/u.test(look.rest)) return true
  if (look.closes && isSaying(look)) return true
  if (/^[。！？｡．]/u.test(look.mark)) return look.closes && /^(?:と|って|という)/u.test(look.rest)
  if (look.mark === '.') return dotGoesOn(look)
  if (/^(?:…|\.\.+)$/u.test(look.mark)) return ellipsisGoesOn(look, block.charAt(stop.start - 1))
  return false
}

const lookAround = (block: string, stop: Span, from: number): Stop => {
  const sign = block.slice(stop.start, stop.end)
  const mark = /^[^"'”’»“›)\]}」』）】〉》[]+/u.exec(sign)?.[0] ?? sign
  const before = block.slice(Math.max(from, stop.start - 60), stop.start)
  const words = LAST_WORDS.exec(before)
  const rest = block.slice(stop.end, stop.end + 120).replace(LEADING, '')
  return {
    mark,
    closes: /["'”’»“›」』]/u.test(sign.slice(mark.length)),
    last: words?.[2] ?? '',
    lastButOne: (words?.[1] ?? '').toLowerCase(),
    opensBlock: block.slice(from, stop.start).trim() === (words?.[2] ?? ''),
    rest,
    next: (FIRST_WORD.exec(rest)?.[0] ?? '').toLowerCase(),
    block,
  }
}

/** "“Is it true?” Mayor Holt asked." One to four words with capitals, then a verb of saying. */
const isSaying = ({ mark, rest }: Stop): boolean => {
  if (!/[!?]/u.test(mark)) return false
  const spoken = /^(?:(?:\p{Lu}[\p{L}.’'-]*|the|a|an)\s+){1,5}(\p{Ll}+)/u.exec(rest)?.[1]
  return spoken !== undefined && SAYING.has(spoken)
}

/** An ellipsis with a blank before it marks words left out, within one sentence as a rule. */
const ellipsisGoesOn = (look: Stop, before: string): boolean =>
  /\s/u.test(before) && !OPENERS.has(look.next) && !look.closes

const dotGoesOn = (look: Stop): boolean => {
  const word = look.last.toLowerCase()
  if (look.closes || word === '') return false
  if (hasOwnStop(look)) return true
  if (/^\d+$/u.test(word)) return ordinalGoesOn(look)
  if (NEVER_LAST.has(word)) return true
  if (BEFORE_NUMBER.has(word) && /^\p{Nd}/u.test(look.rest)) return true
  if (HOURS.has(word)) return AFTER_HOURS.has(look.next)
  if (SOMETIMES_LAST.has(word) || (STATES.has(word) && /^\p{Lu}/u.test(look.last))) return !OPENERS.has(look.next)
  if (NUMERAL.test(look.last) && look.last.length > 1) return writesOrdinals(look.block) && !OPENERS.has(look.next)
  if (/^\p{L}\p{M}*$/u.test(look.last)) return initialGoesOn(look)
  if (/^(?:[\p{L}\p{M}]{1,3}\.)+[\p{L}\p{M}]{1,3}$/u.test(look.last)) return !OPENERS.has(look.next)
  return false
}

/** Armenian and the scripts of India have a full stop of their own; where they use it, a dot abbreviates or pauses. */
const hasOwnStop = ({ last, block }: Stop): boolean =>
  (/[\u0531-\u0587]$/u.test(last) && /[։:]/u.test(block)) ||
  (/\p{Script=Devanagari}$/u.test(last) && block.includes('।'))

/** "am 3. Oktober", "2. Dünya Savaşı", and the numbers of a list; four digits are a year, which is no ordinal. */
const ordinalGoesOn = (look: Stop): boolean => {
  if (look.opensBlock) return true
  if (look.last.length > 2 || OPENERS.has(look.next)) return false
  if (/^\p{Nd}/u.test(look.rest)) return /^\d{1,2}\.|^\d{4}\b/u.test(look.rest)
  return MONTHS.has(look.next) || writesOrdinals(look.block)
}

/** "J. R. Holt" goes on; "World War I. Türkiye" and "he and I. The" do not. */
const initialGoesOn = (look: Stop): boolean => {
  if (LETTERED.has(look.lastButOne)) return writesOrdinals(look.block) && NUMERAL.test(look.last)
  if (/^\p{Nd}/u.test(look.rest)) return /^\p{Ll}$/u.test(look.last)
  return !OPENERS.has(look.next) || (/^\p{Lu}$/u.test(look.last) && /^(?:a|i|o)\./u.test(look.rest.toLowerCase()))
}

/** German and Turkish write "3." for "third"; told by their letters or their commonest words. */
const writesOrdinals = (block: string): boolean => {
  const letters = block.match(/\p{L}/gu)?.length ?? 0
  const turkish = block.match(/[ığşİĞŞ]/gu)?.length ?? 0
  if (turkish / Math.max(1, letters) > 0.025) return true
  const words = block.split(/\s+/u)
  const german = words.filter((word) => GERMAN.test(word)).length
  return german >= 2 && german / words.length > 0.08
}
const GERMAN =
  /^(?:der|die|das|den|dem|des|und|ist|nicht|auf|zu|ein|eine|einen|im|am|vom|zum|wird|wurde|hat|haben|sich|von|mit)$/iu
