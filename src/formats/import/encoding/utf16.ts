// UTF-16 without a byte order mark. Its spaces and line ends leave NUL bytes at every second place, and no other
// text encoding has NULs at all.

const LOOKED_AT = 65_536

/** No ordinary text holds these once it is decoded rightly: control characters, unassigned and private code points. */
const IMPLAUSIBLE = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\p{Cn}\p{Co}\p{Cs}\ufffd]/u

/** `utf-16le`, `utf-16be`, or null if the bytes are not plausibly either. */
export const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), LOOKED_AT))
  if (!sample.includes(0)) return null
  const [even, odd] = nulsByParity(sample)
  const label = odd >= even ? 'utf-16le' : 'utf-16be'
  return IMPLAUSIBLE.test(wholeCharacters(new TextDecoder(label).decode(sample))) ? null : label
}

const nulsByParity = (bytes: Uint8Array): [number, number] => {
  const counts: [number, number] = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1
  return counts
}

/** The sample may end in the middle of a surrogate pair, which decodes to U+FFFD and proves nothing. */
const wholeCharacters = (text: string): string => text.replace(/\ufffd$/, '')
