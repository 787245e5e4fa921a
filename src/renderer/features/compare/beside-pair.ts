// Which two articles to see side by side for what was opened of the matrix, and the claim to begin with.
import type { Matrix } from '#core/compare/matrix.ts'
import type { ArticleId, Claim, ClaimId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { claimsIn, type OpenedCell } from './opened.ts'

export interface BesidePair {
  /** One where nothing else that was opened, or stands in the same row, is of another article. */
  readonly articles: readonly ArticleId[]
  readonly claim: ClaimId
  /** The claim of the other article. */
  readonly facing?: ClaimId
}

/**
 * Two outlets rather than two articles of one; of a single cell, the article and another one in its row. `claims` are
 * those shown of what was opened; null for none.
 */
export const besidePair = (
  state: NotebookState,
  claims: readonly ClaimId[],
  matrix: Matrix,
  opened: OpenedCell,
): BesidePair | null => {
  const records = (ids: readonly ClaimId[]) => ids.flatMap((id) => state.claims.get(id) ?? [])
  const [first, ...others] = records(claims)
  if (first === undefined) return null
  const row = opened.row === null ? [] : records(claimsIn(matrix, { ...opened, column: null }))
  const second = [...others, ...row]
  const outletOf = (claim: Claim) => state.articles.get(claim.article)?.outlet ?? claim.article
  const beside =
    second.find((claim) => outletOf(claim) !== outletOf(first)) ??
    second.find(({ article }) => article !== first.article)
  return beside === undefined
    ? { articles: [first.article], claim: first.id }
    : { articles: [first.article, beside.article], claim: first.id, facing: beside.id }
}
