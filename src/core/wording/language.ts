// What languages are called. An article has the code of its language; people read the name, and may type it.

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "Turkish" for `tr`; null for what is the code of no known language. */
export const languageName = (code: string): string | null =>
  /^[a-z]{2,3}(?:-|$)/i.test(code) ? (names.of(code) ?? null) : null

export interface Language {
  readonly code: string
  readonly name: string
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** The languages that have a code of two letters, by name. Asking for all takes about a millisecond. */
export const languages = (): readonly Language[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .flatMap((code) => {
      const name = languageName(code)
      // A code that was given up answers with the name of the one that took its place.
      return name === null || new Intl.Locale(code).language !== code ? [] : [{ code, name }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

/**
 * Reads languages by their code or their name, in any case; null for what is neither. One reader is for many: the names
 * are gathered when the first is asked for.
 */
export const languageReader = (): ((typed: string) => string | null) => {
  let codes: ReadonlyMap<string, string> | null = null
  return (typed) => {
    const tag = languageTag(typed)
    if (tag !== null && languageName(tag) !== null) return tag
    codes ??= new Map(languages().map(({ code, name }) => [name.toLowerCase(), code]))
    return codes.get(typed.replace(/\s+/g, ' ').trim().toLowerCase()) ?? null
  }
}

/** A language's code spelt as it usually is, since EN and en are the same; null for what is none. */
export const languageTag = (text: string): string | null => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
