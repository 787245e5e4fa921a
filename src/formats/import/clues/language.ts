// In which language a text is written. Scripts answer where they can; for the rest letter statistics and small words
// must agree, because a wrong answer costs more (quotation marks, dates, spelling) than none.
import { functionWordShares } from './function-words.ts'
import { languageOfScript, mainScript } from './scripts.ts'

/** BCP 47, or null where the text does not say. */
export type LanguageOf = (text: string) => string | null

const LOOKED_AT = 6000
/** Letters without which nothing is said, per kind of evidence. */
const LEAST_OF_SCRIPT = 8
const LEAST_OF_WORDS = 40
const LEAST_OF_STATISTICS_ALONE = 300
const CLEAR_SHARE = 0.14
const SOME_SHARE = 0.06
/** By how much the small words of one language must outnumber the next one's. */
const CLEAR_LEAD = 1.35

/** Languages that news is written in, as the statistics name them (ISO 639-3); the rest would only invite confusion. */
const CONSIDERED =
  'eng tur azj deu fra spa por ita nld swe dan nob pol ces slk hrv ron hun fin als ind swh vie tgl lit lav ekk slv cat afr ' +
  'hin mar npi amh tir rus ukr bel bul mkd srp kaz kir arb pes urd pbu'

/** Loads the statistics, once for as many texts as needed. */
export const loadLanguageGuess = async (): Promise<LanguageOf> => {
  const { franc } = await import('franc')
  const only = CONSIDERED.split(' ')
  return (text) => guess(text.slice(0, LOOKED_AT), (sample) => canonical(franc(sample, { only, minLength: 1 })))
}

/** `eng` is `en` in BCP 47. */
const canonical = (code: string): string | null => {
  const [tag = 'und'] = Intl.getCanonicalLocales(code)
  if (tag === 'und') return null
  return tag === 'als' ? 'sq' : tag
}

const guess = (sample: string, statistics: LanguageOf): string | null => {
  const main = mainScript(sample)
  if (main === null || main.letters < LEAST_OF_SCRIPT) return null
  const told = languageOfScript(sample, main)
  if (told !== null) return told
  if (main.letters < LEAST_OF_WORDS) return null
  if (main.script !== 'Latin') return main.letters < LEAST_OF_STATISTICS_ALONE ? null : statistics(sample)
  return latin(sample, main.letters, statistics(sample))
}

const latin = (sample: string, letters: number, byStatistics: string | null): string | null => {
  const shares = functionWordShares(sample)
  const [first, second] = shares
  if (first === undefined || second === undefined) return null
  const share = shares.find(({ language }) => language === byStatistics)?.share ?? 0
  if (byStatistics === first.language && first.share >= SOME_SHARE) return byStatistics
  // Close relatives share small words: letters may decide between those that lead together.
  if (share >= SOME_SHARE && share * CLEAR_LEAD >= first.share) return byStatistics
  if (first.share >= CLEAR_SHARE && first.share >= second.share * CLEAR_LEAD) return first.language
  const unheardOf = first.share < SOME_SHARE && letters >= LEAST_OF_STATISTICS_ALONE
  return unheardOf ? byStatistics : null
}
