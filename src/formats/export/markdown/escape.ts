// Text as Markdown that reads back as the same text. What is escaped is what CommonMark, GitHub's Markdown or Pandoc
// would take for markup; a full stop in the middle of a line stays as it is.
import { cleanText, closedDirections } from '../plain.ts'

/** Text in a line. */
export const escapeText = (text: string): string =>
  closedDirections(cleanText(text))
    .replace(/[\\`*_[\]<>{}|~$^]/g, '\\$&')
    .replace(/&(?=#?[0-9a-zA-Z]+;)/g, '\\&')
    .replace(/!(?=\\\[|$)/g, '\\!')

/** What would begin a block if a line began with it. */
const BLOCK_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
  [/^([-+=#:])/, '\\$1'],
  // A note's mark and a colon would define the note.
  [/^(\[\^\d+\]):/, '$1\\:'],
]

/** A line of escaped text that begins no block of another kind. */
export const escapeLineStart = (line: string): string =>
  BLOCK_STARTS.reduce((escaped, [start, replacement]) => escaped.replace(start, replacement), line.trim())

/** An address between pointed brackets. */
export const markdownAddress = (url: string): string =>
  `<${cleanText(url).replace(/[<>\\\s]/g, (character) => encodeURIComponent(character))}>`
