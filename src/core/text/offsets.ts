// Our offsets count UTF-16 code units, as JavaScript does; W3C annotations and many other tools count code points.
// Conversion happens here, at the border, and nowhere else.

/** A cut inside a surrogate pair moves outwards in this direction, so that no character is ever halved. */
export type Lean = 'back' | 'forward'

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Whether `offset` (UTF-16 code units) stands between the two halves of one character. */
export const splitsCharacter = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isLead(text.charCodeAt(offset - 1)) && isTrail(text.charCodeAt(offset))

/** The nearest offset (UTF-16 code units) at or beside `offset` that is inside the text and halves no character. */
export const wholeCharacterOffset = (text: string, offset: number, lean: Lean): number => {
  const inside = Math.max(0, Math.min(offset, text.length))
  if (!splitsCharacter(text, inside)) return inside
  return lean === 'back' ? inside - 1 : inside + 1
}

/**
 * UTF-16 offsets as counts of code points, in the order given. An offset inside a surrogate pair counts as the
 * character's start; one past the end counts as the end.
 */
export const toCodePoints = (text: string, offsets: readonly number[]): number[] =>
  convert(
    text,
    offsets,
    (point) => point.utf16,
    (point) => point.codePoints,
  )

/** Counts of code points as UTF-16 offsets, in the order given. A count past the end gives the text's length. */
export const fromCodePoints = (text: string, offsets: readonly number[]): number[] =>
  convert(
    text,
    offsets,
    (point) => point.codePoints,
    (point) => point.utf16,
  )

interface Place {
  readonly utf16: number
  readonly codePoints: number
}

/** Walks the text once for all offsets, smallest first: a text is long and its offsets are many. */
const convert = (
  text: string,
  offsets: readonly number[],
  given: (place: Place) => number,
  wanted: (place: Place) => number,
): number[] => {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const answers = new Array<number>(offsets.length)
  let place: Place = { utf16: 0, codePoints: 0 }
  for (const index of order) {
    let next = placeAfter(text, place)
    while (next !== null && given(next) <= (offsets[index] ?? 0)) {
      place = next
      next = placeAfter(text, place)
    }
    answers[index] = wanted(place)
  }
  return answers
}

const placeAfter = (text: string, { utf16, codePoints }: Place): Place | null =>
  utf16 >= text.length
    ? null
    : { utf16: utf16 + (splitsCharacter(text, utf16 + 1) ? 2 : 1), codePoints: codePoints + 1 }
