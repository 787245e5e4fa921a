// The door to importing: which formats there are, and how a file or a paste becomes a draft. A new format is a file of
// its own and a line in FORMATS.
import { type ArticleDraft, PASTED_NAME } from '#core/import/draft.ts'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { assemble, type File } from './assemble.ts'
import { knownBinary, looksBinary } from './binary.ts'
import { loadLanguageGuess } from './clues/language.ts'
import { declaredInMediaType, declaredInPage } from './encoding/declared.ts'
import { type Decoded, decode } from './encoding/decode.ts'
import type { Format, ReadText } from './format.ts'
import * as refusals from './refusals.ts'

export { textHash } from './hash.ts'

const PLAIN_TEXT: Format = {
  id: 'plain-text',
  label: 'plain text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  declaresEncoding: false,
  load: async () => (await import('./plain-text.ts')).readText,
}

const MARKDOWN: Format = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  declaresEncoding: false,
  load: async () => (await import('./markdown.ts')).readMarkdown,
}

const HTML: Format = {
  id: 'html',
  label: 'HTML',
  extensions: ['html', 'htm'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  declaresEncoding: true,
  load: async () => (await import('./html.ts')).readPage,
}

/** In the order in which they are offered. */
export const FORMATS: readonly Format[] = [PLAIN_TEXT, MARKDOWN, HTML]

export interface ArticleFile {
  readonly bytes: Uint8Array
  /** The file's own name, without a folder. */
  readonly name: string
  /** As a server or the system gives it, parameters included. It decides where the name has no extension. */
  readonly mediaType?: string | undefined
  readonly encoding?: ChosenEncoding | undefined
}

/**
 * Reads a file's bytes as an article. Never throws: a file that cannot be read is a failure with `too-large`,
 * `empty-file`, `binary-file`, `unsupported-format` or `unreadable`.
 */
export const readArticle = async (file: ArticleFile): Promise<Outcome<ArticleDraft>> => {
  const { bytes, name, mediaType = '', encoding: chosen } = file
  if (bytes.length > refusals.LARGEST) return refusals.tooLarge(name, bytes.length)
  if (bytes.length === 0) return refusals.emptyFile(name)
  const suspicion = knownBinary(bytes)
  const format = formatOf(name, mediaType)
  if (format === null)
    return refusals.unsupported(
      name,
      suspicion,
      FORMATS.map(({ label }) => label),
    )
  if (suspicion !== null) return refusals.seemsToBe(name, suspicion)
  const declared = declaredInMediaType(mediaType) ?? (format.declaresEncoding ? declaredInPage(bytes) : null)
  const decoded = decode(bytes, { chosen, declared })
  if (looksBinary(decoded.text)) return chosen ? refusals.notInEncoding(name, chosen) : refusals.notText(name)
  if (decoded.text.trim() === '') return refusals.blankFile(name)
  const draft = await draftOf(
    { name, mediaType: mediaTypeOf(format), encoding: decoded.encoding },
    format.load,
    decoded.text,
  )
  if (draft === 'unreadable') return refusals.unreadable(name, format.label)
  return draft === null
    ? refusals.noWords(name)
    : done({ ...draft, notes: [...draft.notes, ...encodingNotes(decoded)] })
}

export interface Paste {
  readonly text: string
  /** The same as rich text, where the clipboard had it. */
  readonly html: string | null
}

/**
 * Reads what was pasted, from its rich text where that has the words; fails with `empty-file` or `too-large`.
 */
export const readPaste = async ({ text, html }: Paste): Promise<Outcome<ArticleDraft>> => {
  const name = PASTED_NAME
  const size = Math.max(text.length, html?.length ?? 0)
  if (size > refusals.LARGEST) return refusals.tooLarge(name, size)
  const plain = await draftOf({ name, mediaType: 'text/plain', encoding: null }, PLAIN_TEXT.load, text)
  const loadFragment = async () => (await import('./html.ts')).readFragment
  const rich =
    html === null ? null : await draftOf({ name, mediaType: 'text/html', encoding: null }, loadFragment, html)
  const draft =
    rich !== null && rich !== 'unreadable' && lettersOf(rich) * 2 > text.replace(/\s/gu, '').length ? rich : plain
  return draft === null || draft === 'unreadable' ? refusals.nothingPasted(name) : done(draft)
}

/** Some programs put a picture, or a placeholder, where the rich text should be: then the plain text has more. */
const lettersOf = ({ blocks }: ArticleDraft): number =>
  blocks.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0)

/** A parser that gives up on a file must not take the import of fifty others with it. */
const draftOf = async (
  file: File,
  load: () => Promise<ReadText>,
  text: string,
): Promise<ArticleDraft | null | 'unreadable'> => {
  const [read, languageOf] = await Promise.all([load(), loadLanguageGuess()])
  try {
    return assemble(file, read(text, languageOf))
  } catch {
    return 'unreadable'
  }
}

const formatOf = (name: string, mediaType: string): Format | null => {
  const extension = /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase()
  const byName = FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension))
  if (byName !== undefined) return byName
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const byType = FORMATS.find(({ mediaTypes }) => mediaTypes.includes(type))
  if (byType !== undefined) return byType
  // Many systems save text without an extension; what is not text is found out by its bytes.
  return extension === undefined && type === '' ? PLAIN_TEXT : null
}

const mediaTypeOf = ({ mediaTypes }: Format): string => mediaTypes[0] ?? 'text/plain'

const encodingNotes = ({ unreadable, encoding }: Decoded): string[] => {
  if (unreadable === 0) return []
  const what = unreadable === 1 ? 'One character' : `${unreadable} characters`
  return [
    `${what} could not be read as ${encoding.label} and will show as \ufffd. If letters look wrong, choose another encoding.`,
  ]
}
