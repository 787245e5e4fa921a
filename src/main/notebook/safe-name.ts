// Turns a title into a name that every file system takes and no reader mistakes: titles come from the web, and may hold
// paths, device names or signs that turn writing around.

/** Signs that are not seen, or that change the direction of what is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\ufffd]/gu
/** Signs that a file system or a shell on some machine gives a meaning to. */
const MEANINGFUL = /[<>:"/\\|?*]/g
/** Devices of Windows, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\.|$)/i

/** File systems allow 255 bytes; this leaves room for an ending, a number and a temporary name. */
const MOST_BYTES = 150

/**
 * @param fallback the name where nothing of the title is left
 * @returns a name without an ending, at most 150 bytes long in UTF-8
 */
export const safeName = (title: string, fallback: string): string => {
  const plain = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(MEANINGFUL, ' ')
    .replace(/ {2,}/g, ' ')
  const name = trimmed(shortened(trimmed(plain)))
  if (name === '') return fallback
  return DEVICE.test(name) ? `${fallback} ${name}` : name
}

/** Windows drops dots and spaces at the end, others hide what begins with a dot, and a dash begins an option. */
const trimmed = (name: string): string => name.replace(/^[\s.~-]+|[\s.]+$/g, '')

/** Cuts between what a reader takes for signs, never inside one. */
const shortened = (name: string): string => {
  const kept: string[] = []
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > MOST_BYTES) break
    kept.push(segment)
  }
  return kept.join('')
}

/** The first of "Name", "Name 2", "Name 3"… that is not taken. */
export const untakenName = async (name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> => {
  let candidate = name
  for (let number = 2; await isTaken(candidate); number += 1) candidate = `${name} ${number}`
  return candidate
}
