// Articles side by side: two in columns, with their claims. Which two is said by the place; where it says none, those
// that were looked at last, or a pair that is worth looking at.
import { useEffect, useEffectEvent, useMemo } from 'react'
import { likelyPair } from '#core/compare/ties.ts'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { CompareViews } from '../../records/CompareViews.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Columns } from './Columns.tsx'
import { keptView } from './kept-view.ts'

interface SideBySideProps {
  readonly articles: readonly ArticleId[]
  /** The claim to begin with; null for none. */
  readonly claim: ClaimId | null
  /** The one to be seen across from it; null for a counterpart. */
  readonly facing: ClaimId | null
}

export const SideBySide = ({ articles: wanted, claim, facing }: SideBySideProps) => {
  const { folder } = useReplica()
  const there = useNotebook(
    ['articles'],
    (state) => new Set([...state.articles.values()].filter(({ trashed }) => trashed === null).map(({ id }) => id)),
  )
  const kept = useMemo(() => keptView(folder), [folder])
  const isKept = kept !== null && kept.articles.length === 2 && kept.articles.every((id) => there.has(id))
  const isSaid = wanted.length > 0 || isKept
  // Going through all claims for a likely pair is worth it only where nobody has said which.
  const likely = useNotebook(['articles', 'claims', 'links'], (state) => (isSaid ? [] : likelyPair(state)), [isSaid])
  const articles = wanted.length > 0 ? wanted : isKept ? kept.articles : likely
  const [left = null, right = null] = articles.slice(0, 2).filter((id) => there.has(id))
  const { place } = useStore()
  const settle = useEffectEvent(() => {
    // So that one can come back to these two when others have taken their places.
    if (wanted.length === 0 && left !== null && right !== null) place.set({ view: 'beside', articles: [left, right] })
  })
  useEffect(() => settle(), [])
  if (there.size < 2) return <TooFew articles={there.size} />
  return <Columns left={left} right={right} claim={claim} facing={facing} />
}

const TooFew = ({ articles }: { readonly articles: number }) => {
  const { actions } = useStore()
  const writable = useReplica().readOnly === null
  return (
    <>
      <Bar title="Compare">
        <CompareViews shown="beside" />
      </Bar>
      <Empty
        title={articles === 0 ? 'Nothing to compare yet' : 'One article is not enough'}
        actions={
          writable && (
            <Button weight="primary" onPress={() => actions.perform('import.files')}>
              Import files…
            </Button>
          )
        }
      >
        {articles === 0 ? 'Add two articles about the same event.' : 'Add a second article about the same event.'} They
        then stand here side by side, with their claims, and scroll together.
      </Empty>
    </>
  )
}
