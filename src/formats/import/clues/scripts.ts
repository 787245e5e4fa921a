// Writing systems that give a language away, or narrow it down by the letters only one of them uses.

/** The least share of a text's letters that its main script must have. */
const MAJORITY = 0.6

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Armenian: /\p{Script=Armenian}/gu,
  Georgian: /\p{Script=Georgian}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Han: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Bengali: /\p{Script=Bengali}/gu,
  Gurmukhi: /\p{Script=Gurmukhi}/gu,
  Gujarati: /\p{Script=Gujarati}/gu,
  Tamil: /\p{Script=Tamil}/gu,
  Telugu: /\p{Script=Telugu}/gu,
  Kannada: /\p{Script=Kannada}/gu,
  Malayalam: /\p{Script=Malayalam}/gu,
  Sinhala: /\p{Script=Sinhala}/gu,
  Khmer: /\p{Script=Khmer}/gu,
  Lao: /\p{Script=Lao}/gu,
  Myanmar: /\p{Script=Myanmar}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
} as const

export type Script = keyof typeof SCRIPTS

const ONE_LANGUAGE: { readonly [S in Script]?: string } = {
  Armenian: 'hy',
  Georgian: 'ka',
  Greek: 'el',
  Hebrew: 'he',
  Kana: 'ja',
  Hangul: 'ko',
  Thai: 'th',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Han: 'zh',
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The script most of a text is in, with how many letters it has; null if none has a clear majority. */
export const mainScript = (text: string): { script: Script; letters: number } | null => {
  const latin = countOf(text, SCRIPTS.Latin)
  // Most texts are Latin, and need not be asked for every other script.
  if (latin > 0 && latin >= countOf(text, /\p{L}/gu) * MAJORITY) return { script: 'Latin', letters: latin }
  const counts = Object.entries(SCRIPTS).map(([script, letters]) => ({ script, letters: countOf(text, letters) }))
  const total = counts.reduce((sum, { letters }) => sum + letters, 0)
  const most = counts.reduce((best, each) => (each.letters > best.letters ? each : best))
  if (total === 0) return null
  // Japanese mixes its own kana with Chinese characters: either may lead, and kana decide.
  const kana = counts.find(({ script }) => script === 'Kana')?.letters ?? 0
  if (kana > total * 0.1 && most.script !== 'Latin') return { script: 'Kana', letters: total }
  return most.letters < total * MAJORITY ? null : { script: most.script as Script, letters: most.letters }
}

/** Letters that one language of a script uses and the others do not, asked in this order. */
const TELLING: { readonly [S in Script]?: readonly (readonly [string, RegExp])[] } = {
  Arabic: [
    ['ckb', /[ڕڵێۆ]/g],
    ['ps', /[ټډړښۍځڅ]/g],
    ['ur', /[ٹڈڑےں]/g],
    ['fa', /[پچژگیک]/g],
    ['ar', /[ةىأإيك]/g],
  ],
  Cyrillic: [
    ['kk', /[әғқңұһ]/gi],
    ['mk', /[ѓќѕ]/gi],
    ['sr', /[ђљњћџ]/gi],
    ['be', /ў/gi],
    ['uk', /[їєґ]/gi],
    ['ru', /[ыэё]/gi],
    ['bg', /ъ/gi],
  ],
}

/** The least share of a text's letters that telling letters must make up: a foreign name has one or two. */
const TELLING_SHARE = 0.005

/** The language that a script, with the letters used of it, speaks for; null if several remain. */
export const languageOfScript = (
  text: string,
  { script, letters }: { script: Script; letters: number },
): string | null => {
  const only = ONE_LANGUAGE[script]
  if (only !== undefined) return only
  const found = TELLING[script]?.find(([, telling]) => countOf(text, telling) >= Math.max(1, letters * TELLING_SHARE))
  return found?.[0] ?? null
}
