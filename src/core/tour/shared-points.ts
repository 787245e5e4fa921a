// Points as they show that several say the same thing.
import type { Claim, Point, PointId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

export interface SharedPoint {
  readonly point: Point
  /** Those that make it, without the trash's. */
  readonly claims: readonly Claim[]
  /** How many outlets make it. An article whose outlet is not known counts as one of its own. */
  readonly outlets: number
}

/** Points that any claim makes, those of the most outlets first, and among these those of the most claims. */
export const sharedPoints = (state: NotebookState): SharedPoint[] => {
  const making = new Map<PointId, Claim[]>()
  for (const claim of state.claims.values()) {
    if (claim.point === null || state.articles.get(claim.article)?.trashed !== null) continue
    const claims = making.get(claim.point)
    if (claims === undefined) making.set(claim.point, [claim])
    else claims.push(claim)
  }
  return [...making]
    .flatMap(([id, claims]): SharedPoint[] => {
      const point = state.points.get(id)
      return point === undefined ? [] : [{ point, claims, outlets: countOutlets(state, claims) }]
    })
    .sort((a, b) => b.outlets - a.outlets || b.claims.length - a.claims.length)
}

const countOutlets = (state: NotebookState, claims: readonly Claim[]): number =>
  new Set(claims.map(({ article }) => state.articles.get(article)?.outlet ?? article)).size
