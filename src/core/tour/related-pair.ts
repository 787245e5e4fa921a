// Two claims of different outlets that have to do with each other, for looking at their articles side by side.
import type { Article, Claim } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { SharedPoint } from './shared-points.ts'

export type RelatedPair = readonly [Claim, Claim]

/**
 * Those that contradict each other before those that make one point. A pair in one language, of outlets that are known,
 * is looked for first, then one in one language, then any; null where there is none.
 */
export const relatedPair = (state: NotebookState, points: readonly SharedPoint[]): RelatedPair | null => {
  let best: { readonly pair: RelatedPair; readonly fit: number } | null = null
  for (const pair of related(state, points)) {
    const fit = fitOf(state, pair)
    if (fit > (best?.fit ?? 0)) best = { pair, fit }
    // None is better: the rest of a large notebook need not be looked at.
    if (fit === BEST) break
  }
  return best?.pair ?? null
}

function* related(state: NotebookState, points: readonly SharedPoint[]): Generator<RelatedPair> {
  for (const link of state.links.values()) {
    if (link.between !== 'claims' || link.kind !== 'contradicts') continue
    const [from, to] = [state.claims.get(link.from), state.claims.get(link.to)]
    if (from !== undefined && to !== undefined) yield [from, to]
  }
  for (const { claims } of points) {
    const [first, ...others] = claims
    if (first !== undefined) for (const other of others) yield [first, other]
  }
}

const BEST = 3

/** How well a pair shows it: from 0 for not at all to the best. */
const fitOf = (state: NotebookState, [a, b]: RelatedPair): number => {
  const [one, other] = [state.articles.get(a.article), state.articles.get(b.article)]
  if (one?.trashed !== null || other?.trashed !== null || publisherOf(one) === publisherOf(other)) return 0
  if (one.language !== other.language) return 1
  return one.outlet === null || other.outlet === null ? 2 : BEST
}

const publisherOf = ({ outlet, id }: Article): string => outlet ?? id
