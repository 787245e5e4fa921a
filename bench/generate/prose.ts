// Text that nobody wrote: invented words with the lengths and the frequencies of a newspaper's, in sentences and
// paragraphs of the usual size. Few words are very common and most are rare, as in any language.
import { type Chance, chanceFrom } from './random.ts'

const COMMON = 'the of to and a in that is was for it on with as said be at by are has have not from this will'.split(
  ' ',
)
const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v'] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'] as const
const ENDS = ['', '', 'l', 'n', 'nd', 'r', 'rt', 's', 'st', 't'] as const

const VOCABULARY = 9000
/** How often the common words stand in for a rare one: nearly half of English is its commonest fifty words. */
const COMMON_PART = 0.42

/** Makes text, the same for the same seed. */
export interface Writer {
  word(): string
  /** Paragraphs of about eighty words, together at least `words` of them. */
  paragraphs(words: number): string[]
}

export const writerFrom = (seed: number): Writer => {
  const rare = vocabulary()
  const chance = chanceFrom(seed)
  const word = () => {
    if (chance.fraction() < COMMON_PART) return COMMON[Math.floor(COMMON.length * chance.fraction() ** 2)] ?? 'the'
    return rare[Math.floor(rare.length * chance.fraction() ** 3)] ?? 'the'
  }
  const sentence = (words: number) => {
    const said = Array.from({ length: words }, (_, at) => (at > 0 && at % 9 === 0 ? `${word()},` : word())).join(' ')
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
  }
  const paragraphs = (wanted: number) => {
    const made: string[] = []
    for (let words = 0; words < wanted; ) {
      const lengths = Array.from({ length: chance.between(3, 6) }, () => chance.between(9, 28))
      made.push(lengths.map(sentence).join(' '))
      words += lengths.reduce((sum, length) => sum + length, 0)
    }
    return made
  }
  return { word, paragraphs }
}

/** The same for every writer, so that articles of one notebook speak one language. */
const vocabulary = (): string[] => {
  const chance = chanceFrom(1)
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const syllables = chance.between(1, 4)
    words.add(Array.from({ length: syllables }, () => syllable(chance)).join(''))
  }
  return [...words].sort((a, b) => a.length - b.length)
}

const syllable = (chance: Chance): string => chance.one(ONSETS) + chance.one(VOWELS) + chance.one(ENDS)
