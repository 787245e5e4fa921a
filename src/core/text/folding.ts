// What counts as the same when two texts are compared: case, accents, composed or decomposed letters, curly or straight
// quotes, kinds of dash and blank, and signs that do not show. Folded text keeps the way back to the original.
import type { Span } from './span.ts'

/** For each code unit of the folded `text`, where the character it came from starts and ends in the original. */
export interface Folded {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Letters that Unicode does not decompose although readers take them for variants. */
const VARIANTS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ە: 'ه',
}
const UNSEEN = /[\u00ad\u0640\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/gu
/** Accents, and the vowel points of Hebrew and Arabic. Vowel signs of India's scripts are letters to their readers. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu
const SINGLE_QUOTES = /[‘’‚‛′‵ʻʼʹ´`＇]/gu
const DOUBLE_QUOTES = /[“”„‟″«»‹›＂]/gu
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/gu
const COMBINING = /^\p{M}$/u

/** One character as it counts in comparison; '' for what does not show. A blank gives ' ', whatever its kind. */
export const foldCharacter = (character: string): string => {
  if (/^\s$/u.test(character)) return ' '
  // й is a letter of its own, though Unicode writes it as и with a breve.
  if (character === 'й' || character === 'Й') return 'й'
  // Quotes on both sides of NFKD: it takes ´ for a blank with an accent, and ‴ for three primes.
  const plain = plainQuotes(plainQuotes(character).normalize('NFKD'))
    .replace(UNSEEN, '')
    .replace(MARKS, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(MARKS, '')
  return plain.replace(/[^\0-\x7f]/gu, (letter) => VARIANTS[letter] ?? letter)
}

const plainQuotes = (text: string): string => text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')

/** A text as it counts in comparison, with runs of blanks or dashes as one, and the way back. */
export const foldText = (text: string): Folded => {
  const known = new Map<string, string>()
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    let folded = known.get(character)
    if (folded === undefined) {
      folded = foldCharacter(character)
      known.set(character, folded)
    }
    if ((folded === ' ' || folded === '-') && units.at(-1) === folded) ends[ends.length - 1] = end
    else if (folded === '' && COMBINING.test(character) && ends.length > 0) ends[ends.length - 1] = end
    else
      for (let unit = 0; unit < folded.length; unit++) {
        units.push(folded.charAt(unit))
        starts.push(at)
        ends.push(end)
      }
    at = end
  }
  return { text: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Where a span of folded text stands in the original (UTF-16 code units); whole characters, never parts of one. */
export const originalSpan = ({ starts, ends }: Folded, span: Span): Span => {
  if (span.start < span.end) return { start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? 0 }
  const at = starts[span.start] ?? ends.at(-1) ?? 0
  return { start: at, end: at }
}

/**
 * Whether two texts have the same words in the same spelling: case and accents count, but not the kind of quotation
 * mark, dash or blank, nor how letters are composed.
 */
export const sameWords = (a: string, b: string): boolean => a === b || plainTypography(a) === plainTypography(b)

const plainTypography = (text: string): string =>
  plainQuotes(text.normalize('NFC')).replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/gu, ' ').trim()

/** Whether two texts say the same, but for what folding ignores and blanks at their ends. */
export const sameWhenFolded = (a: string, b: string): boolean =>
  a === b || foldText(a).text.trim() === foldText(b).text.trim()

/**
 * Accented Latin letters as the plain ones they are built on, one code unit for one, case kept: for tools that only
 * know English letters. Every offset stays valid.
 */
export const plainLetters = (text: string): string =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/gu, (letter) => {
    const lower = letter.toLowerCase()
    const base = (VARIANTS[lower] ?? letter.normalize('NFD')).charAt(0)
    if (!/^[a-z]$/iu.test(base)) return letter
    return letter === lower ? base.toLowerCase() : base.toUpperCase()
  })
