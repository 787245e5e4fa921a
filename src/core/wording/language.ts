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
