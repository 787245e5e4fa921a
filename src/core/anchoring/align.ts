// The best alignment of a pattern with a stretch of text: which of its tokens are there, in order, and where those of
// the quote begin and end. Dynamic programming in a band around one diagonal (Needleman–Wunsch with free ends in the
// text; Durbin et al., Biological Sequence Analysis, 2.3), over log-odds in bits: a word that is there speaks for the
// place the more the rarer it is, an edit speaks against it.
import type { Stretch } from './candidates.ts'
import type { Pattern } from './pattern.ts'
import type { TextIndex } from './text-index.ts'

/** Bits against a place, for a word left out, put in, put in another's stead: as if editors touched one in ten. */
const LEFT_OUT = 2.5
const PUT_IN = 2
const REPLACED = 3.3
/** A context of which nothing is left costs this and no more: passages are moved, and neighbours rewritten. */
const CONTEXT_GONE = 5
/** Another form of a word says this part of what the word itself would. */
const KIN = 0.4

/** The quote's tokens came to stand at `[from, to)` of the text; the parts' bits count what was met, not the costs. */
export interface Alignment {
  readonly from: number
  readonly to: number
  readonly bits: number
  readonly beforeBits: number
  readonly quoteBits: number
  readonly afterBits: number
}

const BEGIN = 0
const BOTH = 1
const SKIP_PATTERN = 2
const SKIP_TEXT = 3

/** Row k: the best ways to have spent k tokens of the pattern. Column c: token `begin + k + c - band` of the text. */
interface Table {
  readonly index: TextIndex
  readonly pattern: Pattern
  readonly stretch: Stretch
  readonly columns: number
  readonly moves: Uint8Array
}

interface Cell {
  readonly k: number
  readonly c: number
  readonly bits: number
}

/** The best place of a pattern in a stretch; null if no token of the quote has a counterpart there. */
export const align = (index: TextIndex, pattern: Pattern, stretch: Stretch): Alignment | null => {
  const columns = 2 * stretch.band + 1
  const moves = new Uint8Array((pattern.numbers.length + 1) * columns)
  const table: Table = { index, pattern, stretch, columns, moves }
  return trace(table, fill(table))
}

/** Fills the table and gives the cell in which the best alignment ends. */
const fill = (table: Table): Cell => {
  const { pattern, columns } = table
  const skipping = costsOfSkipping(pattern)
  const all = skipping.at(-1) ?? 0
  let above = new Float64Array(columns + 1)
  let row = new Float64Array(columns + 1)
  let best: Cell = { k: 0, c: 0, bits: Number.NEGATIVE_INFINITY }
  for (let k = 1; k <= pattern.numbers.length; k++) {
    const skipped = Math.min(CONTEXT_GONE, skipping[k] ?? 0)
    fillRow(table, k, above, row, k <= pattern.quoteFrom ? -skipped : Number.NEGATIVE_INFINITY)
    if (k >= pattern.quoteTo) best = bestEnd(table, row, k, Math.min(CONTEXT_GONE, all - (skipping[k] ?? 0)), best)
    const spent = above
    above = row
    row = spent
  }
  return best
}

/** `fresh` is what it costs to begin only here, the context before being gone. */
const fillRow = (table: Table, k: number, above: Float64Array, row: Float64Array, fresh: number): void => {
  const { index, pattern, stretch, columns, moves } = table
  const number = pattern.numbers[k - 1] ?? -1
  const gain = pattern.bits[k - 1] ?? 0
  const leave = editCost(LEFT_OUT, gain)
  above[columns] = Number.NEGATIVE_INFINITY
  let left = Number.NEGATIVE_INFINITY
  for (let c = 0; c < columns; c++) {
    const token = stretch.begin + k + c - stretch.band - 1
    const other = index.numbers[token]
    let value = fresh
    let move = BEGIN
    const skipPattern = (above[c + 1] ?? 0) - leave
    if (skipPattern > value) {
      value = skipPattern
      move = SKIP_PATTERN
    }
    if (other !== undefined) {
      const both = (above[c] ?? 0) + pairBits(index, number, other, gain)
      const skipText = left - editCost(PUT_IN, index.bitsOf(other))
      if (both >= value) {
        value = both
        move = BOTH
      }
      if (skipText > value) {
        value = skipText
        move = SKIP_TEXT
      }
    }
    row[c] = value
    left = value
    moves[k * columns + c] = move
  }
}

/** Of places as good as each other, the one nearest to the middle of the band, where the pattern was expected. */
const bestEnd = ({ stretch, columns }: Table, row: Float64Array, k: number, skipped: number, best: Cell): Cell => {
  let found = best
  for (let c = 0; c < columns; c++) {
    const bits = (row[c] ?? 0) - skipped
    const isNearer = bits === found.bits && Math.abs(c - stretch.band) < Math.abs(found.c - stretch.band)
    if (bits > found.bits || isNearer) found = { k, c, bits }
  }
  return found
}

/** No edit costs more than the word would have said, so that punctuation comes and goes almost for nothing. */
const editCost = (cost: number, bits: number): number => Math.min(cost, bits)

const pairBits = (index: TextIndex, number: number, other: number, gain: number): number => {
  if (number === other) return gain
  return index.vocabulary.areKin(number, other) ? gain * KIN : -REPLACED
}

/** What it costs to leave out the first k tokens of the pattern, for each k. */
const costsOfSkipping = ({ bits }: Pattern): number[] => {
  const costs = [0]
  for (const one of bits) costs.push((costs.at(-1) ?? 0) + editCost(LEFT_OUT, one))
  return costs
}

const trace = ({ index, pattern, stretch, columns, moves }: Table, end: Cell): Alignment | null => {
  const met = { before: 0, quote: 0, after: 0 }
  let { k, c } = end
  let first = -1
  let last = -1
  for (let move = moves[k * columns + c]; k > 0 && move !== BEGIN; move = moves[k * columns + c]) {
    if (move === BOTH) {
      const token = stretch.begin + k + c - stretch.band - 1
      const part = k <= pattern.quoteFrom ? 'before' : k <= pattern.quoteTo ? 'quote' : 'after'
      const bits = pairBits(index, pattern.numbers[k - 1] ?? -1, index.numbers[token] ?? -1, pattern.bits[k - 1] ?? 0)
      met[part] += Math.max(0, bits)
      if (part === 'quote') {
        first = token
        if (last < 0) last = token
      }
    }
    if (move === SKIP_TEXT) c--
    else {
      k--
      if (move === SKIP_PATTERN) c++
    }
  }
  if (first < 0) return null
  const { before: beforeBits, quote: quoteBits, after: afterBits } = met
  return { from: first, to: last + 1, bits: end.bits, beforeBits, quoteBits, afterBits }
}
