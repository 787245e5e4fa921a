// Bytes to letters. A file rarely says how it was encoded and is sometimes wrong when it does; so every answer carries
// the ground it stands on, and a person may overrule it.
import { isUtf8 } from 'node:buffer'
import type { DraftEncoding } from '#core/import/draft.ts'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import { decodeAs, encodingNamed } from './labels.ts'
import { westernOrTurkish } from './single-byte.ts'
import { utf16WithoutMark } from './utf16.ts'

export interface Hints {
  /** What the person said; it wins over everything. */
  readonly chosen?: ChosenEncoding | undefined
  /** What the file or its server said, as it was written there. */
  readonly declared?: string | null
}

/** `unreadable` counts the places where the bytes had no meaning under the encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: DraftEncoding
  readonly unreadable: number
}

/** Decodes any bytes; never throws. What cannot be read becomes U+FFFD and is counted. */
export const decode = (bytes: Uint8Array, hints: Hints = {}): Decoded => {
  const encoding = encodingOf(bytes, hints)
  const text = decodeAs(bytes, encoding.label)
  return { text, encoding, unreadable: (text.match(/\ufffd/g) ?? []).length }
}

const encodingOf = (bytes: Uint8Array, { chosen, declared }: Hints): DraftEncoding => {
  if (chosen !== undefined) return { label: chosen, basis: 'chosen' }
  const marked = markedEncoding(bytes)
  if (marked !== null) return { label: marked, basis: 'bom' }
  const wide = utf16WithoutMark(bytes)
  if (wide !== null) return { label: wide, basis: 'guessed' }
  return narrowEncoding(bytes, declared ? encodingNamed(declared) : null)
}

const markedEncoding = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Escape sequences mark the seven-bit Asian encodings, which look like valid UTF-8 and are known by declaration only. */
const ESCAPE = 0x1b

const narrowEncoding = (bytes: Uint8Array, declared: string | null): DraftEncoding => {
  if (declared === 'iso-2022-jp' && bytes.includes(ESCAPE)) return { label: declared, basis: 'declared' }
  // A page saved anew as UTF-8 often keeps its old declaration, while other encodings are hardly ever valid UTF-8.
  if (isMostlyUtf8(bytes)) return { label: 'utf-8', basis: declared === 'utf-8' ? 'declared' : 'guessed' }
  if (declared !== null && declared !== 'utf-8') return { label: declared, basis: 'declared' }
  return { label: westernOrTurkish(bytes), basis: 'guessed' }
}

const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  if (isUtf8(bytes)) return true
  // One damaged letter must not turn every other accent of a file into two wrong ones.
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = (text.match(/\ufffd/g) ?? []).length
  const sound = (text.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length
  return sound >= broken * 4
}
