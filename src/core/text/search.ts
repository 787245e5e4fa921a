// Text as it is searched and put in order: case, accents, kinds of quotation mark and blank aside. It keeps no way back
// to the original, as folding does, and so costs a fraction of it: a hundred thousand claims are searched at a keystroke.
import { foldCharacter } from './folding.ts'

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
}
const TYPOGRAPHIC = /[‘’“”–—…\u00a0]/g
const NOT_ASCII = /[^\0-\x7f]/
const BLANKS = /\s+/g

/** What characters were folded to before: whoever folds many texts keeps one for all of them. */
export type KnownCharacters = Map<string, string>

/** A text as it is searched. Equal for texts that differ only in what readers look past. */
export const searchText = (text: string, known: KnownCharacters = new Map()): string => {
  const plain = NOT_ASCII.test(text) ? text.replace(TYPOGRAPHIC, (sign) => TYPOGRAPHY[sign] ?? sign) : text
  const folded = NOT_ASCII.test(plain) ? foldAll(plain, known) : plain.toLowerCase()
  return folded.replace(BLANKS, ' ').trim()
}

const foldAll = (text: string, known: KnownCharacters): string => {
  let all = ''
  for (const character of text.normalize('NFC')) {
    let folded = known.get(character)
    if (folded === undefined) {
      folded = foldCharacter(character)
      known.set(character, folded)
    }
    all += folded
  }
  return all
}

/** The words that are looked for; what is found holds all of them, in any order. */
export const searchWords = (typed: string): string[] => searchText(typed).split(' ').filter(Boolean)

/** A key that puts folded text in order: what stands before its first letter or figure does not count. */
export const orderText = (folded: string): string => folded.replace(/^[^\p{L}\p{N}]+/u, '')
