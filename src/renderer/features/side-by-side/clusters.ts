// Where there is no room for cards, claims that begin near one another share a mark at the edge of the text.
import type { ClaimId } from '#core/model/index.ts'

export interface Cluster {
  /** In pixels from the top of the page. */
  readonly top: number
  readonly claims: readonly ClaimId[]
}

/** Claims in the order of the text, gathered so that no two marks stand closer than `least` pixels. */
export const clustersOf = (
  claims: readonly { readonly id: ClaimId; readonly top: number }[],
  least: number,
): Cluster[] => {
  const clusters: { top: number; claims: ClaimId[] }[] = []
  for (const { id, top } of claims) {
    const last = clusters.at(-1)
    if (last !== undefined && top - last.top < least) last.claims.push(id)
    else clusters.push({ top, claims: [id] })
  }
  return clusters
}
