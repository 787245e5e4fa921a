// Words as numbers, so that comparing two of them costs nothing.
import { foldToken } from './tokens.ts'

/** Equal numbers mean words that are equal once folded. It grows as it is asked. */
export interface Vocabulary {
  /** -1 for a token that does not show. */
  numberOf(printed: string): number
  wordOf(number: number): string
  size(): number
}

export const emptyVocabulary = (): Vocabulary => {
  const byPrint = new Map<string, number>()
  const byFold = new Map<string, number>()
  const words: string[] = []
  return {
    size: () => words.length,
    wordOf: (number) => words[number] ?? '',
    numberOf: (printed) => {
      const known = byPrint.get(printed)
      if (known !== undefined) return known
      const folded = foldToken(printed)
      const number = folded === '' ? -1 : (byFold.get(folded) ?? words.push(folded) - 1)
      byPrint.set(printed, number)
      if (number >= 0) byFold.set(folded, number)
      return number
    },
  }
}
