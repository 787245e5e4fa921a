// What is looked at: the claim that the mouse or the focus is on, or else the one that was chosen; and with it every
// claim in either column that makes the same point or is linked to it.
import { useCallback, useState } from 'react'
import { tiedAmong, tiesOf } from '#core/compare/ties.ts'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'
import { tieWords } from './tie-words.ts'

export interface Attention {
  readonly chosen: ClaimId | null
  readonly choose: (claim: ClaimId | null) => void
  readonly point: (claim: ClaimId | null) => void
  /** Claims that stand out, and what ties each to the one looked at; empty words for that one itself. */
  readonly marked: ReadonlyMap<ClaimId, string>
  /** Claims that have a counterpart in the other column. */
  readonly paired: ReadonlySet<ClaimId>
}

/** `first` is chosen to begin with, and `facing` stands out with it though nothing ties them. */
export const useAttention = (
  articles: readonly ArticleId[],
  first: ClaimId | null,
  facing: ClaimId | null,
): Attention => {
  const [chosen, setChosen] = useState(first)
  const [pointed, point] = useState<ClaimId | null>(null)
  const choose = useCallback((claim: ClaimId | null) => {
    setChosen(claim)
    point(null)
  }, [])
  const key = articles.join(' ')
  const paired = useNotebook(['claims', 'links'], (state) => tiedAmong(state, articles), [key])
  const looked = pointed ?? chosen
  const marked = useNotebook(
    ['claims', 'links'],
    (state): ReadonlyMap<ClaimId, string> => {
      const claim = looked && state.claims.get(looked)
      if (!claim) return new Map()
      return new Map([
        [claim.id, ''],
        ...(facing !== null && claim.id === first ? [[facing, ''] as const] : []),
        ...tiesOf(state, claim, articles).map((tie): [ClaimId, string] => [tie.claim, tieWords(tie)]),
      ])
    },
    [looked, key, first, facing],
  )
  return { chosen, choose, point, marked, paired }
}
