// Which letters a code may have for its key. While a claim is being tagged the reader's own letters come first, so a
// code that had one of them would never be reached by it.
import { CATALOG, type CatalogEntry } from '#core/commands/catalog.ts'
import type { Code, CodeId, Facet } from '#core/model/index.ts'

/** Letters that the reader keeps, with what they do; those for suggestions and copying of codes are kept free. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['c', 'copying codes'],
  ['x', 'dismissing a suggestion'],
  ...CATALOG.filter(({ menu }: CatalogEntry) => menu.name === 'Article' || menu.name === 'Claim').flatMap(
    ({ keys, label }: CatalogEntry) =>
      keys.filter((key) => /^[A-Z]$/.test(key)).map((key) => [key.toLowerCase(), `“${label}”`] as const),
  ),
])

/** The letters that codes may have, of those on every keyboard. */
export const FREE_KEYS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !RESERVED.has(letter))

/** The keys that give each code: digits for the first nine perspectives in use, and the letter it was given. */
export const keysShown = (facet: Facet, codes: readonly Code[]): ReadonlyMap<CodeId, readonly string[]> => {
  const counted = facet.builtin === 'perspective' ? codes.filter((code) => !code.retired) : []
  const first = counted.sort((a, b) => a.order - b.order).slice(0, 9)
  const digits = new Map(first.map((code, index) => [code.id, String(index + 1)]))
  return new Map(
    codes.map(({ id, key }) => [id, [digits.get(id), key?.toUpperCase()].filter((one) => one !== undefined)]),
  )
}

/** What is typed into a key's field as it is kept: one small letter, or null for none. */
export const keyTyped = (typed: string): string | null => [...typed.trim().toLowerCase()].at(-1) ?? null

/** Why a code cannot have this key, and what to do; null where it can. */
export const keyProblem = (key: string | null, code: Code, codes: readonly Code[]): string | null => {
  if (key === null) return null
  if (!/^\p{L}$/u.test(key) || key.length > 1) return 'Only a letter can be a key.'
  const reserved = RESERVED.get(key)
  if (reserved !== undefined)
    return `${key.toUpperCase()} is kept for ${reserved} in the reader. Free letters: ${freeLetters(codes)}.`
  for (const other of codes)
    if (other.id !== code.id && other.key === key)
      return `${key.toUpperCase()} sets “${other.name}” already. Free letters: ${freeLetters(codes)}.`
  return null
}

const freeLetters = (codes: readonly Code[]): string => {
  const taken = new Set(Array.from(codes, (code) => code.key))
  const free = FREE_KEYS.filter((key) => !taken.has(key)).map((key) => key.toUpperCase())
  return free.length === 0 ? 'none of the Latin ones' : free.join(' ')
}
