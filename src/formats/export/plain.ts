// Text on its way out of the notebook, whatever the format: characters that no text file should carry, and marks of
// writing direction that would reach beyond the words they came with.

/** Without control characters; line breaks of every kind become spaces. */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
    .replace(/[\u0000-\u001f\u007f-\u009f]/gu, '')

/** The same for a cell of a table: lines of a note stay lines, and a tab is a blank. */
export const cleanCell = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(cleanText)
    .join('\n')

/** Names, titles and the like: no direction marks of their own, since more words follow on the same line. */
export const withoutDirections = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

/** A name in a script written from right to left, between marks that keep it from drawing its neighbours along. */
export const isolated = (name: string): string => {
  const plain = withoutDirections(name)
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(plain)
    ? `\u2068${plain}\u2069`
    : plain
}

const OPENERS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** Closes what embeddings, overrides and isolates a text leaves open, so that the text around it reads as it should. */
export const closedDirections = (text: string): string => {
  const open: string[] = []
  for (const character of text) {
    const closer = OPENERS[character]
    if (closer !== undefined) open.push(closer)
    else if (character === open.at(-1)) open.pop()
  }
  return text + open.reverse().join('')
}
