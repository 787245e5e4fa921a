// What a page says of its own encoding, found in its first bytes before anything can be decoded.

/** Pages should declare themselves in the first 1,024 bytes; real ones, with scripts before the line, often do not. */
const LOOKED_AT = 8192

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i
const PARAMETER = /;\s*charset\s*=\s*"?([\w.:-]+)/i

/** The label in `<meta charset>`, in its older `http-equiv` form, or in an XML declaration; null if there is none. */
export const declaredInPage = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const withoutComments = head.replace(/<!--[\s\S]*?-->/g, '')
  const label = (META.exec(withoutComments) ?? XML.exec(withoutComments))?.[1] ?? null
  // The line was readable byte by byte, so UTF-16 cannot be true; the standard reads such pages as UTF-8.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** The label in a media type such as `text/html; charset=iso-8859-9`. */
export const declaredInMediaType = (mediaType: string): string | null => PARAMETER.exec(mediaType)?.[1] ?? null
