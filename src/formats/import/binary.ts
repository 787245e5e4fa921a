// Files that are not text, whatever their name says: known by their first bytes, or by control characters that no
// writing holds.

interface Signature {
  readonly bytes: readonly number[]
  readonly at?: number
  /** Fits into "It seems to be …". */
  readonly means: string
  readonly remedy?: string
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

const AS_TEXT = 'Save it from the program that made it as plain text or HTML, and import that.'

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], means: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], means: 'a JPEG picture' },
  { bytes: ascii('GIF8'), means: 'a GIF picture' },
  { bytes: ascii('WEBP'), at: 8, means: 'a WebP picture' },
  { bytes: ascii('II*\0'), means: 'a TIFF picture' },
  { bytes: ascii('MM\0*'), means: 'a TIFF picture' },
  { bytes: ascii('%PDF-'), means: 'a PDF', remedy: AS_TEXT },
  { bytes: ascii('PK\u0003\u0004'), means: 'a ZIP archive or an office document (DOCX, ODT, EPUB)', remedy: AS_TEXT },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], means: 'an older Office document', remedy: AS_TEXT },
  { bytes: ascii('{\\rtf'), means: 'a Rich Text document', remedy: AS_TEXT },
  { bytes: [0x7f, ...ascii('ELF')], means: 'a program' },
  { bytes: ascii('MZ\u0090\0'), means: 'a Windows program' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], means: 'a macOS program' },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], means: 'a program' },
  { bytes: [0x1f, 0x8b], means: 'a gzip archive' },
  { bytes: ascii('BZh'), means: 'a bzip2 archive' },
  { bytes: [0xfd, ...ascii('7zXZ')], means: 'an xz archive' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf], means: 'a 7-Zip archive' },
  { bytes: ascii('Rar!'), means: 'a RAR archive' },
  { bytes: ascii('ustar'), at: 257, means: 'a tar archive' },
  { bytes: ascii('SQLite format 3'), means: 'a database' },
  { bytes: ascii('ID3'), means: 'a sound recording' },
  { bytes: ascii('OggS'), means: 'a sound recording' },
  { bytes: ascii('ftyp'), at: 4, means: 'a film or a sound recording' },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], means: 'a film' },
  { bytes: ascii('WAVE'), at: 8, means: 'a sound recording' },
]

export interface Suspicion {
  readonly means: string
  readonly remedy: string
}

const ANOTHER_FILE = 'Choose the text of the article instead.'

/** What a file's first bytes say it is, if that is something other than text. */
export const knownBinary = (bytes: Uint8Array): Suspicion | null => {
  const signature = SIGNATURES.find(({ bytes: wanted, at = 0 }) =>
    wanted.every((byte, index) => bytes[at + index] === byte),
  )
  return signature === undefined ? null : { means: signature.means, remedy: signature.remedy ?? ANOTHER_FILE }
}

/** Line ends, tabs and form feeds do occur in writing; other control characters do not. */
const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

/** A stray control character happens; one in two hundred letters does not. A NUL, which text never holds, counts fully. */
export const looksBinary = (text: string): boolean => {
  const controls = text.match(CONTROLS)?.length ?? 0
  return controls > 0 && (text.includes('\0') || controls * 200 > text.length)
}
