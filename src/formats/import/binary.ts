// Files that are not text, whatever their name says: known by their first bytes, or by control characters that no
// writing holds.

export interface Suspicion {
  /** Fits into "It seems to be …". */
  readonly means: string
  readonly remedy: string
}

const ANOTHER_FILE = 'Choose the text of the article instead.'
const AS_TEXT = 'Save it as plain text or HTML in the program that made it, and import that.'

/** Over the first bytes, each read as the character of that number. */
const SIGNATURES: readonly (readonly [RegExp, string, string])[] = [
  [/^\u0089PNG/, 'a PNG picture', ANOTHER_FILE],
  [/^\u00ff\u00d8\u00ff/, 'a JPEG picture', ANOTHER_FILE],
  [/^GIF8[79]a/, 'a GIF picture', ANOTHER_FILE],
  [/^RIFF.{4}WEBP/s, 'a WebP picture', ANOTHER_FILE],
  [/^(?:II\*\p{Cc}|MM\p{Cc}\*)/u, 'a TIFF picture', ANOTHER_FILE],
  [/^BM.{4}\p{Cc}{4}/su, 'a bitmap picture', ANOTHER_FILE],
  [/^%PDF-/, 'a PDF', AS_TEXT],
  [/^PK\p{Cc}\p{Cc}.{26}(?:word|xl|ppt|mimetype|\[Content_Types\]|_rels)/su, 'an office document or e-book', AS_TEXT],
  [/^PK\p{Cc}\p{Cc}/u, 'a ZIP archive or an office document', AS_TEXT],
  [/^\u00d0\u00cf\p{Cc}\u00e0/u, 'an older Office document', AS_TEXT],
  [/^\{\\rtf\d/, 'a Rich Text document', AS_TEXT],
  [/^\p{Cc}ELF/u, 'a program', ANOTHER_FILE],
  [/^MZ.{2}\p{Cc}{2}/su, 'a program', ANOTHER_FILE],
  [/^(?:\u00cf\u00fa\u00ed\u00fe|\u00ca\u00fe\u00ba\u00be)/, 'a program', ANOTHER_FILE],
  [/^\p{Cc}\u008b\p{Cc}/u, 'a gzip archive', ANOTHER_FILE],
  [/^BZh\d1AY/, 'a bzip2 archive', ANOTHER_FILE],
  [/^\u00fd7zXZ\p{Cc}/u, 'an xz archive', ANOTHER_FILE],
  [/^7z\u00bc\u00af/, 'a 7-Zip archive', ANOTHER_FILE],
  [/^Rar!\p{Cc}/u, 'a RAR archive', ANOTHER_FILE],
  [/^.{257}ustar[ \p{Cc}]/su, 'a tar archive', ANOTHER_FILE],
  [/^SQLite format 3\p{Cc}/u, 'a database', ANOTHER_FILE],
  [/^(?:ID3\p{Cc}|OggS\p{Cc}|RIFF.{4}WAVE|fLaC\p{Cc})/su, 'a sound recording', ANOTHER_FILE],
  [/^\p{Cc}{3}.ftyp/su, 'a film or a sound recording', ANOTHER_FILE],
  [/^\p{Cc}E\u00df\u00a3/u, 'a film', ANOTHER_FILE],
]

/** What a file's first bytes say it is, if that is something other than text. */
export const knownBinary = (bytes: Uint8Array): Suspicion | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 300))
  const found = SIGNATURES.find(([signature]) => signature.test(head))
  return found === undefined ? null : { means: found[1], remedy: found[2] }
}

/** Line ends, tabs and form feeds do occur in writing; other control characters do not. */
const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu
/** The sign with which old systems end a file, at its end. */
const END_OF_FILE = '\u001a'

/** A stray control character happens; one in two hundred letters does not. A NUL, which text never holds, counts fully. */
export const looksBinary = (text: string): boolean => {
  const controls = text.match(CONTROLS)?.length ?? 0
  const allowed = text.endsWith(END_OF_FILE) ? 1 : 0
  return controls > allowed && (text.includes('\0') || controls * 200 > text.length)
}
