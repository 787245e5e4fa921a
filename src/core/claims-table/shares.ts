// What several claims have in common, and what sets them apart: each value with the number of claims that have it.
import type { TableRow } from './row.ts'
import type { Trait } from './traits.ts'

export interface Share {
  readonly value: string
  /** How many of the claims have it. */
  readonly count: number
}

/** The values of some claims, most frequent first; a value that all of them have has as many as there are claims. */
export const sharesOf = (rows: readonly TableRow[], visit: Trait['visit']): Share[] => {
  const counts = new Map<string, number>()
  let seen: string[] = []
  const count = (value: string) => {
    if (seen.includes(value)) return
    seen.push(value)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  for (const row of rows) {
    if (seen.length > 0) seen = []
    visit(row, count)
  }
  return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => b.count - a.count)
}
