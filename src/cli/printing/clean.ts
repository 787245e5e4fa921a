// Text on its way to a screen. Titles come from the web, and a terminal obeys control characters: none gets through.

/** On one line, without control characters or marks that turn the writing around. */
export const cleanLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()

/** Keeps line breaks and tabs, for texts of several paragraphs. */
export const cleanText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ''))
    .join('\n')

/** JSON that is safe to show: what JSON lets through as it is, and a terminal does not, is written as an escape. */
export const cleanJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
