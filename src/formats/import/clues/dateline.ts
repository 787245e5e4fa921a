// The place (and agency, and day) a report opens with: "ANKARA", or "PORT ALDER, Sept. 7 (Northern Wire) — The ferry…".

/** `length` is that of the dateline with the dash behind it, in UTF-16 code units. */
export interface Dateline {
  readonly place: string
  readonly agency: string | null
  readonly length: number
}

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.\-]*(?:[ /][\p{Lu}][\p{Lu}\p{M}'’.\-]*){0,3}`
const COUNTRY = String.raw`(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`
const DAY = String.raw`(?:,? (?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})?)?`
const AGENCY = String.raw`(?:,? ?[-–—]? ?\((\p{Lu}[^()]{1,40})\))?`

const ALONE = new RegExp(String.raw`^(${CAPITALS})${COUNTRY}${DAY}${AGENCY}\s*[-–—:.]?$`, 'u')
const OPENING = new RegExp(String.raw`^(${CAPITALS})${COUNTRY}${DAY}${AGENCY}\s*(?:[–—]|--|-(?=\s))\s*`, 'u')

const PLACE_AT_MOST = 40
/** More words in capitals are a headline. */
const WORDS_AT_MOST = 3

/** A line that is a dateline and nothing else. */
export const datelineAlone = (line: string): Dateline | null => read(ALONE, line)

/** A dateline at the head of a paragraph. */
export const datelineOpening = (paragraph: string): Dateline | null => read(OPENING, paragraph)

const read = (form: RegExp, text: string): Dateline | null => {
  const found = form.exec(text.slice(0, 160))
  const place = found?.[1]
  if (!found || place === undefined || place.length < 2) return null
  if (place.length > PLACE_AT_MOST || place.split(/[ /]/).length > WORDS_AT_MOST) return null
  return { place, agency: found[2]?.trim() ?? null, length: found[0].length }
}
