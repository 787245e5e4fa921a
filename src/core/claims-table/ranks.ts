// The order of a column as numbers: each row's rank among the values of its column. Values are told apart and put in
// order once; whatever is filtered then sorts by counting, however many claims there are.
import type { Column } from './columns.ts'
import type { TableRow } from './row.ts'

export interface Ranks {
  /** By the place of a row in reading order. */
  readonly of: Int32Array
  /** How many ranks there are. The last is for what has no value. */
  readonly count: number
}

export const ranksOf = (rows: readonly TableRow[], column: Pick<Column, 'key' | 'compare'>): Ranks => {
  const seen = new Map<string, number>()
  const nth = new Int32Array(rows.length)
  for (const row of rows) {
    const key = column.key(row)
    let index = seen.get(key)
    if (index === undefined) {
      index = seen.size
      seen.set(key, index)
    }
    nth[row.at] = index
  }
  const keys = [...seen.keys()]
  const order = [...keys].filter((key) => key !== '').sort(column.compare)
  const rankOf = rankByNth(seen, order, column.compare)
  for (let at = 0; at < nth.length; at += 1) nth[at] = rankOf[nth[at] ?? 0] ?? 0
  return { of: nth, count: order.length + 1 }
}

/** The rank of each key by the order in which it was seen. Keys that compare as equal share one. */
const rankByNth = (
  seen: ReadonlyMap<string, number>,
  order: readonly string[],
  compare: Column['compare'],
): Int32Array => {
  const ranks = new Int32Array(seen.size).fill(order.length)
  let rank = 0
  let before: string | undefined
  for (const key of order) {
    if (before !== undefined && compare(before, key) !== 0) rank += 1
    before = key
    const nth = seen.get(key)
    if (nth !== undefined) ranks[nth] = rank
  }
  return ranks
}

export type Direction = 'ascending' | 'descending'

/** A rank as it is sorted by: turned round where the largest come first, but for that of what has no value. */
export const turned = ({ count }: Ranks, direction: Direction): ((rank: number) => number) =>
  direction === 'ascending' ? (rank) => rank : (rank) => (rank === count - 1 ? rank : count - 2 - rank)

/** Rows by their rank; those of one rank stay in the order in which they are given. What has no value comes last. */
export const sortByRank = (rows: readonly TableRow[], ranks: Ranks, direction: Direction): TableRow[] => {
  const turn = turned(ranks, direction)
  const rank = (row: TableRow): number => turn(ranks.of[row.at] ?? 0)
  const { count } = ranks
  const starts = new Int32Array(count + 1)
  for (const row of rows) {
    const next = rank(row) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = rows.slice()
  for (const row of rows) {
    const own = rank(row)
    const place = starts[own] ?? 0
    starts[own] = place + 1
    sorted[place] = row
  }
  return sorted
}
