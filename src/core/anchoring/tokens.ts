// Text as a row of tokens, which is what passages are looked for in: words, and every other sign by itself. Scripts
// without blanks give one token a character.
import { foldText } from '../text/folding.ts'
import { UNSPACED_SCRIPTS } from '../text/scripts.ts'

const LETTERS = `[[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]--[${UNSPACED_SCRIPTS}]]+`
const TOKEN = new RegExp(`${LETTERS}(?:['’]${LETTERS})*|\\S\\p{M}*`, 'gv')
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** Calls `visit` with each token as printed and its offset in UTF-16 code units. */
export const eachToken = (text: string, visit: (printed: string, start: number) => void): void => {
  for (const match of text.matchAll(TOKEN)) visit(match[0], match.index)
}

/** A token as it counts in comparison; '' for one that does not show. */
export const foldToken = (printed: string): string =>
  /^[\0-\x7f]*$/u.test(printed) ? printed.toLowerCase() : foldText(printed).text

/** Words and pictures say something by themselves; commas and quotation marks hardly do. */
export const saysSomething = (folded: string): boolean => SAYS_SOMETHING.test(folded)
