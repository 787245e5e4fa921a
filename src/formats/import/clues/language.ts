// In which language a text is written. Scripts answer where they can; for the rest letter statistics and small words
// must agree, because a wrong answer costs more (quotation marks, dates, spelling) than none.
import { functionWordShares } from './function-words.ts'
import { languageOfScript, mainScript } from './scripts.ts'

/** BCP 47, or null where the text does not say. */
export type LanguageOf = (text: string) => string | null

/** How well a text's letters fit each language: 1 for the one they fit best. */
type Fit = ReadonlyMap<string, number>

/** Longer samples change no answer. */
const LOOKED_AT = 2400
/** Letters without which nothing is said, per kind of evidence. */
const LEAST_OF_SCRIPT = 8
const LEAST_OF_WORDS = 40
const LEAST_OF_LETTERS_ALONE = 300
/** The least share of a text's words that are small words of its language. */
const SOME_SHARE = 0.06
/** A share that needs no second witness where it is also twice the next one's. */
const LARGE_SHARE = 0.2
/** By how much the evidence for one language must outweigh that for the next. */
const CLEAR_LEAD = 1.2
/** The fit of a language that the statistics do not know, Kurdish in Latin letters. */
const UNKNOWN_FIT = 0.7

/** Languages that news is written in, as the statistics name them (ISO 639-3); the rest would only invite confusion. */
const CONSIDERED =
  'eng tur azj deu fra spa por ita nld swe dan nob pol ces slk hrv ron hun fin als ind swh vie tgl lit lav ekk slv cat afr ' +
  'hin mar npi amh tir rus ukr bel bul mkd srp kaz kir arb pes urd pbu'

/** Loads the statistics, once for as many texts as needed. */
export const loadLanguageGuess = async (): Promise<LanguageOf> => {
  const { francAll } = await import('franc')
  const only = CONSIDERED.split(' ')
  const fitOf = (sample: string): Fit =>
    new Map(francAll(sample, { only, minLength: 1 }).map(([code, fit]) => [bcp47(code), fit]))
  return (text) => guess(text.slice(0, LOOKED_AT), fitOf)
}

/** `eng` is `en` in BCP 47; Tosk Albanian, which the statistics know, is simply Albanian to a reader. */
const bcp47 = (code: string): string => (code === 'als' ? 'sq' : (Intl.getCanonicalLocales(code)[0] ?? 'und'))

const guess = (sample: string, fitOf: (sample: string) => Fit): string | null => {
  const main = mainScript(sample)
  if (main === null || main.letters < LEAST_OF_SCRIPT) return null
  const told = languageOfScript(sample, main)
  if (told !== null || main.letters < LEAST_OF_WORDS) return told
  const byWords = main.script === 'Latin' ? guessByWords(sample, fitOf) : null
  if (byWords !== null) return byWords === 'unsure' ? null : byWords
  const [best] = fitOf(sample).keys()
  return best === undefined || best === 'und' || main.letters < LEAST_OF_LETTERS_ALONE ? null : best
}

/** A language, `unsure` between several, or null where no language's small words are found. */
const guessByWords = (sample: string, fitOf: (sample: string) => Fit): string | null => {
  const shares = functionWordShares(sample)
  const [most, next] = shares
  if (most === undefined || most.share < SOME_SHARE) return null
  if (most.share >= LARGE_SHARE && most.share >= 2 * (next?.share ?? 0)) return most.language
  const fit = fitOf(sample)
  const [first, second] = shares
    .map(({ language, share }) => ({ language, share, evidence: share * (fit.get(language) ?? UNKNOWN_FIT) ** 2 }))
    .sort((one, other) => other.evidence - one.evidence)
  if (first === undefined || first.share < SOME_SHARE) return 'unsure'
  return first.evidence >= (second?.evidence ?? 0) * CLEAR_LEAD ? first.language : 'unsure'
}
