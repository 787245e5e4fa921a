// How sure one may be that a place is the passage. The parts of a place are measured between 0 and 1; rules say which
// of them together suffice; named weights make the score that the reader is shown.
import type { Alignment } from './align.ts'
import type { Expectation } from './expectation.ts'
import type { Pattern } from './pattern.ts'
import type { TextIndex } from './text-index.ts'
import { saysSomething } from './tokens.ts'

/** A place weighed. `bits` are log-odds against a text that happens to use these words, position included. */
export interface Evidence {
  readonly alignment: Alignment
  readonly bits: number
  /** How much of the quote is there, and nothing else with it. */
  readonly likeness: number
  /** How much of the context is there, on each side. */
  readonly before: number
  readonly after: number
  /** How near it is to where one of the expectations would have it. */
  readonly position: number
  /** The quote has few words, and as many stand there. */
  readonly fewForFew: boolean
}

/** One passage in twenty is moved out of reach of every expectation. */
const MOVED = 0.05
/** Where the context is a mere comma, or nothing at all, its loss says little. */
const SMOOTHING_BITS = 2
/** Passages of so few words may have been exchanged for as many others. */
const FEW_WORDS = 3

/** Measures the parts of a place. */
export const weigh = (
  index: TextIndex,
  pattern: Pattern,
  alignment: Alignment,
  expected: readonly Expectation[],
): Evidence => {
  const { from, to, quoteBits, beforeBits, afterBits } = alignment
  const { quoteFrom, quoteTo } = pattern
  const found = index.numbers.subarray(from, to)
  const { chance, position } = placeInText(index, from, expected)
  const words = countWords(index, pattern.numbers.slice(quoteFrom, quoteTo))
  return {
    alignment,
    bits: alignment.bits + Math.log2(chance),
    likeness: (2 * quoteBits) / (sum(pattern.bits.slice(quoteFrom, quoteTo)) + sum(Array.from(found, index.bitsOf))),
    before: keptOf(beforeBits, pattern.bits.slice(0, quoteFrom)),
    after: keptOf(afterBits, pattern.bits.slice(quoteTo)),
    position,
    fewForFew: words <= FEW_WORDS && words === countWords(index, found),
  }
}

/** How likely the passage is to start at just this token, if all that was known were the expectations. */
const placeInText = ({ text, starts }: TextIndex, token: number, expected: readonly Expectation[]) => {
  const unitsPerToken = Math.max(1, text.length / Math.max(1, starts.length))
  let position = 0
  let chance = MOVED / Math.max(1, starts.length)
  for (const { start, spread } of expected) {
    const nearness = Math.exp(-Math.abs((starts[token] ?? 0) - start) / spread)
    position = Math.max(position, nearness)
    chance += (((1 - MOVED) / expected.length) * nearness) / Math.max(1, (2 * spread) / unitsPerToken)
  }
  return { chance, position }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const keptOf = (met: number, bits: readonly number[]): number => (met + SMOOTHING_BITS) / (sum(bits) + SMOOTHING_BITS)

const countWords = ({ vocabulary }: TextIndex, numbers: Iterable<number>): number =>
  Array.from(numbers).filter((number) => saysSomething(vocabulary.wordOf(number))).length
