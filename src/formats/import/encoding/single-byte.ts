// Western or Turkish? Windows-1252 and -1254 differ in six letters only: Ğ İ Ş ğ ı ş stand where Icelandic has
// Ð Ý Þ ð ý þ. So the words that hold one of the six are asked whose alphabet they fit, and the text around them whose
// other letters it uses.

type SingleByte = 'windows-1252' | 'windows-1254'

const LOOKED_AT = 1_000_000

/** Read as Turkish: a word of any letters that holds one of the six. */
const CONTESTED_WORD = /[\p{L}]*[ĞİŞğış][\p{L}]*/gu
const TURKISH_WORD = /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]+$/
/** As Turkish decodes them: Icelandic and Faroese have neither c, q, w nor z; ğ, ı and ş stand for ð, ý and þ. */
const ICELANDIC_WORD = /^[abdefghijklmnoprstuvxyáéíóúæöøğış]+$/
const ICELANDIC_ONLY = /[áéíóúæ]/gi
const TURKISH_ONLY = /[çü]/gi

/**
 * Which of the two a text most likely is. `bytes` are neither UTF-8 nor UTF-16. Without one of the six letters the two
 * hardly differ, and the more widespread is answered.
 */
export const westernOrTurkish = (bytes: Uint8Array): SingleByte => {
  const text = new TextDecoder('windows-1254').decode(bytes.subarray(0, LOOKED_AT))
  const words = text.match(CONTESTED_WORD) ?? []
  if (words.length === 0) return 'windows-1252'
  const balance = words.reduce((sum, word) => sum + leaning(word), 0) + surroundings(text, words.length)
  return balance > 0 ? 'windows-1254' : 'windows-1252'
}

const lowerCase = (word: string): string =>
  word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase().normalize('NFC')

/** Above zero for a word that looks Turkish, below for one that looks Icelandic. */
const leaning = (word: string): number => {
  const letters = lowerCase(word)
  const turkish = TURKISH_WORD.test(letters)
  if (turkish !== ICELANDIC_WORD.test(letters)) return turkish ? 2 : -2
  return turkish ? habit(letters, word) : 0
}

/** Both alphabets fit: what each language does with its letters. ð ends words and þ begins them; ı ends them or comes twice. */
const habit = (letters: string, word: string): number => {
  const doubled = (letters.match(/ı/g) ?? []).length > 1
  if (doubled || /[ış]$/.test(letters) || word.startsWith('İ')) return 1
  if (/ğ$/.test(letters)) return -1.5
  if (/^ş/.test(letters)) return -0.5
  return 0
}

/** What the rest of the text says, at most as loudly as the words themselves. */
const surroundings = (text: string, words: number): number => {
  const icelandic = (text.match(ICELANDIC_ONLY) ?? []).length
  const turkish = (text.match(TURKISH_ONLY) ?? []).length
  return Math.max(-words, Math.min(words, (turkish - icelandic) / 2)) + 0.25
}
