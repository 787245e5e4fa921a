// Rows apart by what they have in a column.
import type { Column } from './columns.ts'
import { type Direction, type Ranks, turned } from './ranks.ts'
import type { TableRow } from './row.ts'

/** Claims that are alike in a column. `key` tells groups apart for as long as the notebook is open. */
export interface RowGroup {
  readonly key: string
  readonly name: string
  /** It gathers the claims that have no value. */
  readonly isUnset: boolean
  readonly rows: readonly TableRow[]
}

interface Gathered {
  readonly rows: TableRow[]
  /** The first of the ranks of its rows. */
  rank: number
}

/** Each row in one group, groups in the column's order, and rows in the order in which they are given. */
export const groupRows = (
  rows: readonly TableRow[],
  column: Column,
  ranks: Ranks,
  direction: Direction,
): RowGroup[] => {
  const { group } = column
  const turn = turned(ranks, direction)
  const gathered = new Map<string | number, Gathered>()
  for (const row of rows) {
    const rank = turn(ranks.of[row.at] ?? 0)
    // Rows of one key have one rank, which is at hand, where the key would have to be made again.
    const key = group === null ? rank : group(row)
    const known = gathered.get(key)
    if (known === undefined) gathered.set(key, { rows: [row], rank })
    else {
      known.rows.push(row)
      if (rank < known.rank) known.rank = rank
    }
  }
  return [...gathered.values()]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ rows: own, rank }) => {
      const [first] = own
      if (first === undefined) return []
      const isUnset = rank === ranks.count - 1
      return [{ key: (group ?? column.key)(first), name: column.groupName(first), isUnset, rows: own }]
    })
}
