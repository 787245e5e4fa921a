// The yardstick for anchoring: a quote is sought in the whole text with the fewest errors, and of the places that have
// as few, the one with the likest surroundings is taken. It knows neither where the quote stood nor what its neighbours
// became, and it always finds something. The search is Myers' bit-parallel one, in blocks of 32 rows.
import type { Sought } from '#core/anchoring/pattern.ts'

export interface Place {
  readonly start: number
  readonly end: number
}

const BLOCK = 32
const MOST_ERRORS = 256
const WEIGHTS = { quote: 50, before: 20, after: 20, position: 2 }

/** The best place for a quote, or null where half of it would have to change. Offsets are UTF-16 code units. */
export const placeOfQuote = (text: string, { quote, before, after, start }: Sought): Place | null => {
  const literal = literalEnds(text, quote)
  const found = literal.length > 0 ? literal : likestEnds(text, quote, Math.min(MOST_ERRORS, quote.length / 2))
  let best: { place: Place; score: number } | null = null
  for (const { end, errors } of found) {
    const place = { start: errors === 0 ? end - quote.length : startOf(text, quote, end, errors), end }
    const score =
      WEIGHTS.quote * (1 - errors / quote.length) +
      WEIGHTS.before * likeness(text.slice(Math.max(0, place.start - before.length), place.start), before) +
      WEIGHTS.after * likeness(text.slice(end, end + after.length), after) +
      WEIGHTS.position * (1 - Math.abs(place.start - start) / text.length)
    if (best === null || score > best.score) best = { place, score }
  }
  return best?.place ?? null
}

/** Where a pattern ends in a text, and how many signs of it are put in, left out or replaced there. */
export interface End {
  readonly end: number
  readonly errors: number
}

const literalEnds = (text: string, pattern: string): End[] => {
  const ends: End[] = []
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    ends.push({ end: at + pattern.length, errors: 0 })
  return ends
}

const likeness = (text: string, pattern: string): number => {
  if (pattern === '') return 1
  return 1 - (likestEnds(text, pattern, pattern.length)[0]?.errors ?? pattern.length) / pattern.length
}

/** The longest stretch before an end that the pattern matches with so many errors begins here. */
const startOf = (text: string, pattern: string, end: number, errors: number): number => {
  const reversed = (of: string) => of.split('').reverse().join('')
  const stretch = reversed(text.slice(Math.max(0, end - pattern.length - errors), end))
  const lengths = likestEnds(stretch, reversed(pattern), errors)
  return end - Math.max(0, ...lengths.map((found) => found.end))
}

/** All ends that have the fewest errors, if that is no more than `most`. */
export const likestEnds = (text: string, pattern: string, most: number): End[] => {
  const columns = new Columns(pattern)
  let allowed = Math.min(Math.floor(most), pattern.length)
  let ends: End[] = []
  for (let at = 0; at < text.length; at += 1) {
    const errors = columns.next(text.charCodeAt(at), allowed)
    if (errors === null || errors > allowed) continue
    if (errors < allowed) ends = []
    allowed = errors
    ends.push({ end: at + 1, errors })
  }
  return ends
}

/** The columns of the table of edit distances, one for each sign of the text, as differences between rows in bits. */
class Columns {
  readonly #equal = new Map<number, Uint32Array>()
  readonly #nowhere: Uint32Array
  readonly #more: Int32Array
  readonly #fewer: Int32Array
  readonly #scores: Int32Array
  readonly #lastBit: number
  readonly #lastRows: number
  #deepest: number

  constructor(pattern: string) {
    const blocks = Math.max(1, Math.ceil(pattern.length / BLOCK))
    this.#nowhere = new Uint32Array(blocks)
    for (let row = 0; row < pattern.length; row += 1) {
      const sign = pattern.charCodeAt(row)
      const bits = this.#equal.get(sign) ?? new Uint32Array(blocks)
      const block = Math.floor(row / BLOCK)
      bits[block] = (bits[block] ?? 0) | (1 << (row % BLOCK))
      this.#equal.set(sign, bits)
    }
    this.#lastRows = pattern.length - (blocks - 1) * BLOCK
    this.#lastBit = 1 << (this.#lastRows - 1)
    this.#more = new Int32Array(blocks).fill(-1)
    this.#fewer = new Int32Array(blocks)
    this.#scores = Int32Array.from({ length: blocks }, (_, block) => Math.min(pattern.length, (block + 1) * BLOCK))
    this.#deepest = blocks - 1
  }

  /** Goes on by a sign; the errors of the whole pattern ending there, or null where they are surely more than allowed. */
  next(sign: number, allowed: number): number | null {
    const equal = this.#equal.get(sign) ?? this.#nowhere
    const last = this.#scores.length - 1
    let carry = 0
    for (let block = 0; block <= this.#deepest; block += 1) {
      carry = this.#advance(block, equal, carry)
      this.#scores[block] = (this.#scores[block] ?? 0) + carry
    }
    const score = this.#scores[this.#deepest] ?? 0
    const below = this.#deepest + 1
    if (below <= last && score - carry <= allowed && (((equal[below] ?? 0) & 1) === 1 || carry < 0)) {
      this.#deepen(below, equal, score, carry, last)
    } else {
      while (this.#deepest > 0 && (this.#scores[this.#deepest] ?? 0) >= allowed + BLOCK) this.#deepest -= 1
    }
    return this.#deepest === last ? (this.#scores[last] ?? 0) : null
  }

  #deepen(block: number, equal: Uint32Array, above: number, carry: number, last: number): void {
    this.#more[block] = -1
    this.#fewer[block] = 0
    const rows = block === last ? this.#lastRows : BLOCK
    this.#scores[block] = above - carry + rows + this.#advance(block, equal, carry)
    this.#deepest = block
  }

  /** Moves one block by a column, with what the block above carries into it; answers what it carries on. */
  #advance(block: number, equal: Uint32Array, carry: number): number {
    const [more, fewer] = [this.#more[block] ?? 0, this.#fewer[block] ?? 0]
    const isNegative = carry < 0 ? 1 : 0
    const here = (equal[block] ?? 0) | 0
    const across = here | fewer
    const same = here | isNegative
    const down = (((same & more) + more) ^ more) | same
    let up = fewer | ~(down | more)
    let low = more & down
    const bit = block === this.#scores.length - 1 ? this.#lastBit : 1 << (BLOCK - 1)
    const carried = ((up & bit) !== 0 ? 1 : 0) - ((low & bit) !== 0 ? 1 : 0)
    up = (up << 1) | (carry > 0 ? 1 : 0)
    low = (low << 1) | isNegative
    this.#more[block] = low | ~(across | up)
    this.#fewer[block] = up & across
    return carried
  }
}
