// One text made ready for finding many passages in it: its tokens as numbers, where each stands, how much it says.
import { eachToken, saysSomething } from './tokens.ts'
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts'

export interface TextIndex {
  readonly text: string
  readonly vocabulary: Vocabulary
  /** Token by token: the word's number, and where it starts and ends in UTF-16 code units. */
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The tokens at which a word stands, in order. */
  placesOf(number: number): Int32Array
  /** How much meeting this word says about where one is, in bits: rare words say more. */
  bitsOf(number: number): number
}

/** A word that stands once in a book says no more than this; else misprints and names would outweigh all the rest. */
const MOST_BITS = 12
/** Punctuation stands everywhere and is changed without a thought. */
const PUNCTUATION_BITS = 0.75

export const indexText = (text: string): TextIndex => {
  const vocabulary = emptyVocabulary()
  const numbers: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  eachToken(text, (printed, start) => {
    const number = vocabulary.numberOf(printed)
    if (number < 0) return
    numbers.push(number)
    starts.push(start)
    ends.push(start + printed.length)
  })
  const placesOf = placesIn(numbers, vocabulary.size())
  const weigh = (number: number): number => {
    const most = saysSomething(vocabulary.wordOf(number)) ? MOST_BITS : PUNCTUATION_BITS
    return Math.min(most, Math.log2((numbers.length + 2) / (placesOf(number).length + 1)))
  }
  const bits = Float64Array.from({ length: vocabulary.size() }, (_, number) => weigh(number))
  return {
    text,
    vocabulary,
    numbers: Int32Array.from(numbers),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    placesOf,
    bitsOf: (number) => bits[number] ?? weigh(number),
  }
}

/** All places in one array, each word's next to each other: many thousands of small arrays cost more than the rest. */
const placesIn = (numbers: readonly number[], words: number): TextIndex['placesOf'] => {
  const from = new Int32Array(words + 1)
  for (const number of numbers) from[number + 1] = (from[number + 1] ?? 0) + 1
  for (let number = 0; number < words; number++) from[number + 1] = (from[number + 1] ?? 0) + (from[number] ?? 0)
  const next = from.slice()
  const places = new Int32Array(numbers.length)
  numbers.forEach((number, at) => {
    const slot = next[number] ?? 0
    places[slot] = at
    next[number] = slot + 1
  })
  const nowhere = new Int32Array(0)
  return (number) => (number < words ? places.subarray(from[number], from[number + 1]) : nowhere)
}

/** The first token that ends after `offset` (UTF-16 code units); the number of tokens if none does. */
export const tokenAt = ({ ends }: TextIndex, offset: number): number => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
