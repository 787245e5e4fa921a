// What may be said of an article in a form or a grid, and the sentence that is said where it may not.

export const TITLE_PROBLEM = 'A title is needed to find the article again.'
export const DATE_PROBLEM = 'Write it as 2025, 2025-09, 2025-09-07, or an interval such as 2025-09-07/2025-09-13.'
export const NO_SUCH_DATE = 'There is no such date in the calendar, or it ends before it begins.'
export const ADDRESS_PROBLEM = 'An address begins with http:// or https://.'
export const LANGUAGE_PROBLEM = 'A language code such as en, tr or hy.'

export const isWebAddress = (text: string): boolean => URL_LIKE.test(text)

/** Core knows no URL class; the schema of an article checks the rest. */
const URL_LIKE = /^https?:\/\/[^\s/?#]+\S*$/i

/**
 * A cell may be given lines, as from a spreadsheet; what is known of an article has none, nor signs that are no part of
 * any text. What holds nothing that can be seen is empty.
 */
export const oneLine = (text: string): string => {
  const line = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return /^[\p{Cf}\s]*$/u.test(line) ? '' : line
}
