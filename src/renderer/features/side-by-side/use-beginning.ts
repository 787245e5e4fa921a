// How the columns begin: as they were left by whoever comes back to them, or at a claim.
import { useState } from 'react'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { useReplica, useStore } from '../../store/hooks.ts'
import { type KeptView, keptView } from './kept-view.ts'
import type { ScrollPair } from './scroll-map.ts'

export interface Beginning {
  readonly claim: ClaimId | null
  /** How far down the columns are; null where the claim says it. */
  readonly scrolled: ScrollPair | null
  readonly isTogether: boolean
}

/** What it answers at first stays so, whatever comes into the columns later. */
export const useBeginning = (left: ArticleId | null, right: ArticleId | null, claim: ClaimId | null): Beginning => {
  const { placeHistory } = useStore()
  const { folder } = useReplica()
  const [beginning] = useState(() => {
    const kept = keptView(folder)
    const isLeftSo = isOf(kept, left, right) && (claim === null || placeHistory.isReturn())
    return {
      claim: isLeftSo ? kept.claim : claim,
      scrolled: isLeftSo ? kept.scrolled : null,
      isTogether: kept?.isTogether ?? true,
    }
  })
  return beginning
}

const isOf = (kept: KeptView | null, left: ArticleId | null, right: ArticleId | null): kept is KeptView =>
  kept !== null && kept.articles[0] === left && kept.articles[1] === right
