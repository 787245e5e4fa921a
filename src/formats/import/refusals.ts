// Why a file cannot be imported, in sentences: which file, what is wrong with it, what to do about it.
import { type ChosenEncoding, OFFERED_ENCODINGS } from '#core/import/encodings.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import type { Suspicion } from './binary.ts'

type Refusal = Outcome<never>

/** In bytes. A book is a million; what is larger is data, or a mistake. */
export const LARGEST = 20_000_000

const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('en')} MB`

export const tooLarge = (name: string, bytes: number): Refusal =>
  failed(
    'too-large',
    `“${name}” was not imported: it is ${megabytes(bytes)} large, and an article may be ${megabytes(LARGEST)} at most. Import the part you need as a file of its own.`,
    name,
  )

export const emptyFile = (name: string): Refusal =>
  failed('empty-file', `“${name}” was not imported: it is empty. Check that it was saved, and import it again.`, name)

export const blankFile = (name: string): Refusal =>
  failed(
    'empty-file',
    `“${name}” was not imported: it holds nothing but blanks. Check that it was saved, and import it again.`,
    name,
  )

export const noWords = (name: string): Refusal =>
  failed(
    'empty-file',
    `“${name}” was not imported: it holds no readable text. Open it to see whether the article is there; if you can see it, copy and paste it instead.`,
    name,
  )

export const nothingPasted = (name: string): Refusal =>
  failed('empty-file', 'Nothing was pasted: the clipboard holds no text. Copy the article again, then paste.', name)

export const seemsToBe = (name: string, { means, remedy }: Suspicion): Refusal =>
  failed('binary-file', `“${name}” was not imported: it is not a text file. It seems to be ${means}. ${remedy}`, name)

export const notText = (name: string): Refusal =>
  failed(
    'binary-file',
    `“${name}” was not imported: it is not a text file, for it holds bytes that no text has. Choose the text of the article instead.`,
    name,
  )

export const notInEncoding = (name: string, chosen: ChosenEncoding): Refusal => {
  const encoding = OFFERED_ENCODINGS.find(({ label }) => label === chosen)?.name ?? chosen
  return failed(
    'unreadable',
    `“${name}” cannot be read as ${encoding}. Choose another encoding, or let it be guessed.`,
    name,
  )
}

export const unsupported = (name: string, suspicion: Suspicion | null, known: readonly string[]): Refusal => {
  const what =
    suspicion === null ? 'files of its kind cannot be read' : `it seems to be ${suspicion.means}, which cannot be read`
  const remedy = suspicion?.remedy ?? 'Save the article in one of these, or copy and paste its text.'
  return failed(
    'unsupported-format',
    `“${name}” was not imported: ${what}. Parallax reads ${list(known)}. ${remedy}`,
    name,
  )
}

export const unreadable = (name: string, format: string): Refusal =>
  failed(
    'unreadable',
    `“${name}” was not imported: it could not be read as ${format}. Open it in the program it belongs to, and copy and paste its text.`,
    name,
  )

const list = (items: readonly string[]): string => `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
