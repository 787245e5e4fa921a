// Names of encodings, and the one place where bytes become letters under a given name.

/** What a label means ("latin1" means windows-1252, as in every browser), or null where this machine cannot read it. */
export const encodingNamed = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Node's fast path reads windows-1252 as Latin-1 in some versions, so that “ becomes a control character: these put it right. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const C1_CONTROLS = /[\u0080-\u009f]/g

/** Reads bytes under a label known to `encodingNamed`; what cannot be read becomes U+FFFD. A byte order mark is dropped. */
export const decodeAs = (bytes: Uint8Array, label: string): string => {
  const decoder = new TextDecoder(label)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(C1_CONTROLS, (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control)
}
