// Which items of a list fit what is typed, and in what order.

/** What of an item is searched. */
export interface Matchable {
  readonly label: string
  /** What is searched besides the label: aliases, other fields. */
  readonly also?: string
}

export interface Searchable<T> {
  readonly item: T
  readonly label: string
  readonly text: string
}

/** Case, accents and blanks at the ends aside. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim()

/**
 * Folded once, not with every letter typed, and not before one is: a notebook may hold a hundred thousand claims, and a
 * list of them is opened more often than it is searched.
 */
export const searchable = <T extends Matchable>(item: T): Searchable<T> => {
  let label: string | undefined
  let text: string | undefined
  return {
    item,
    get label() {
      label ??= fold(item.label)
      return label
    },
    get text() {
      text ??= item.also === undefined ? this.label : `${this.label} ${fold(item.also)}`
      return text
    },
  }
}

/** Items whose label or other words hold every typed word: those that begin with it first, otherwise in their own order. */
export const bestMatches = <T>(searched: readonly Searchable<T>[], typed: string): readonly T[] => {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return searched.map(({ item }) => item)
  const fits = searched.filter(({ text }) => words.every((word) => text.includes(word)))
  const begins = ({ label }: Searchable<T>) => label.startsWith(words[0] ?? '')
  return [...fits.filter(begins), ...fits.filter((one) => !begins(one))].map(({ item }) => item)
}
