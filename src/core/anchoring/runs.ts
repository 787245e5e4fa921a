// Overlapping passages as disjoint runs, which is how a reader draws them: each run knows every passage it belongs to.
import type { Span } from '../text/span.ts'

/** A passage to draw: `[start, end)` in UTF-16 code units, under a name of the caller's. */
export interface Placed<Id extends string = string> extends Span {
  readonly id: Id
}

/** A stretch over which the same passages lie; `ids` outermost first, always in the same order. */
export interface Run<Id extends string = string> extends Span {
  readonly ids: readonly Id[]
}

/** Earlier passages first, longer ones before those that begin with them, then by id: the order nothing may upset. */
export const byPlace = (a: Placed, b: Placed): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The runs of these passages, in order: disjoint, covering what the passages cover and nothing else, cut only where a
 * passage begins or ends. Empty passages have no run. O(n log n), and the ids handed out.
 */
export const flattenRuns = <Id extends string>(passages: readonly Placed<Id>[]): Run<Id>[] => {
  const opening = passages.filter(({ start, end }) => start < end).sort(byPlace)
  const edges = [...new Set(opening.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const runs: Run<Id>[] = []
  let open: Placed<Id>[] = []
  let next = 0
  edges.forEach((start, index) => {
    const left = open.filter((passage) => passage.end > start)
    const came = opening.slice(next, firstStartingAfter(opening, next, start))
    next += came.length
    open = [...left, ...came]
    const end = edges[index + 1]
    if (end !== undefined && open.length > 0) runs.push({ start, end, ids: open.map(({ id }) => id) })
  })
  return runs
}

const firstStartingAfter = (sorted: readonly Placed[], from: number, offset: number): number => {
  let at = from
  while ((sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= offset) at++
  return at
}
