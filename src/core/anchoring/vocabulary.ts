// Words as numbers, so that comparing two of them costs nothing.
import { foldToken } from './tokens.ts'

/** Equal numbers mean words that are equal once folded. It grows as it is asked. */
export interface Vocabulary {
  /** -1 for a token that does not show. */
  numberOf(printed: string): number
  wordOf(number: number): string
  /** Whether two words, not equal, are forms of one ("demand", "demanded"): they begin alike and are about as long. */
  areKin(number: number, other: number): boolean
  size(): number
}

const STEM_LETTERS = 5
const MOST_ENDING = 3

export const emptyVocabulary = (): Vocabulary => {
  const byPrint = new Map<string, number>()
  const byFold = new Map<string, number>()
  const words: string[] = []
  const byStem = new Map<string, number>()
  const stems: number[] = []
  const add = (word: string): number => {
    const stem = word.length < STEM_LETTERS ? '' : word.slice(0, STEM_LETTERS)
    if (stem !== '' && !byStem.has(stem)) byStem.set(stem, byStem.size)
    stems.push(byStem.get(stem) ?? -1)
    return words.push(word) - 1
  }
  const lengthOf = (number: number): number => words[number]?.length ?? 0
  return {
    size: () => words.length,
    wordOf: (number) => words[number] ?? '',
    areKin: (number, other) => {
      const stem = stems[number] ?? -1
      return stem >= 0 && stem === stems[other] && Math.abs(lengthOf(number) - lengthOf(other)) <= MOST_ENDING
    },
    numberOf: (printed) => {
      const known = byPrint.get(printed)
      if (known !== undefined) return known
      const folded = foldToken(printed)
      const number = folded === '' ? -1 : (byFold.get(folded) ?? add(folded))
      byPrint.set(printed, number)
      if (number >= 0) byFold.set(folded, number)
      return number
    },
  }
}
