// The two columns and what is done across both: which of them has the keys, what is looked at, and scrolling together.
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { useAction, useLastPlace, useStore } from '../../store/hooks.ts'
import { BesideBar } from './BesideBar.tsx'
import { Column } from './Column.tsx'
import { ColumnHints } from './ColumnHints.tsx'
import styles from './Columns.module.css'
import { SpokenClaim } from './SpokenClaim.tsx'
import type { Side } from './scroll-map.ts'
import { useAttention } from './use-attention.ts'
import { useBeginning } from './use-beginning.ts'
import { useColumnActions } from './use-column-actions.ts'
import { useLanding } from './use-landing.ts'
import { usePages } from './use-pages.ts'
import { useScrolling } from './use-scrolling.ts'

interface ColumnsProps {
  readonly left: ArticleId | null
  readonly right: ArticleId | null
  /** The claim to begin with; null for none. */
  readonly claim: ClaimId | null
  /** The one to be seen across from it; null for a counterpart. */
  readonly facing: ClaimId | null
}

export const Columns = ({ left, right, claim, facing }: ColumnsProps) => {
  const store = useStore()
  const beginning = useBeginning(left, right, claim)
  const [active, setActive] = useState<Side>('left')
  const [hasCards, setCards] = useState(true)
  const [isTogether, setTogether] = useState(beginning.isTogether)
  const { pages, scrollers, keep } = usePages()
  const scrolling = useScrolling(scrollers, isTogether)
  const isPair = left !== null && right !== null
  const articles = useMemo(() => [left, right].filter((id) => id !== null), [left, right])
  useLastPlace(isPair ? { view: 'beside', articles } : null)
  const attention = useAttention(articles, beginning.claim, facing)
  const open = useCallback(
    (next: readonly (ArticleId | null)[]) =>
      store.place.set({ view: 'beside', articles: next.filter((id) => id !== null) }),
    [store],
  )
  const landing = useLanding({ pages, left, right, attention, scrolling, beginning, active, isTogether })
  const toggleTogether = () => {
    // What stands beside each other now is what one wants to go on from.
    scrolling.pair()
    setTogether(!isTogether)
  }
  const acts = useColumnActions({
    pages,
    left,
    right,
    active,
    attention,
    scrolling,
    landing,
    onOpen: open,
    onTogether: toggleTogether,
  })
  useAction('view.toggleAside', () => setCards(!hasCards))
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    attention.choose(null)
    pages.current[active]?.scroller.current?.focus({ preventScroll: true })
  }
  const column = (side: Side, article: ArticleId | null, other: ArticleId | null) => (
    <Column
      // An article that changes sides keeps its page.
      key={article ?? side}
      side={side}
      article={article}
      other={other}
      hasCards={hasCards}
      isActive={active === side && isPair}
      attention={attention}
      scrolling={scrolling}
      acts={acts}
      onActive={setActive}
      onPage={keep}
      onReady={landing.ready}
      onArticle={(chosen) => open(side === 'left' ? [chosen, right] : [left, chosen])}
    />
  )
  return (
    <>
      <BesideBar isTogether={isTogether} isPair={isPair} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape steps back from wherever the focus is */}
      <div className={styles.columns} onKeyDown={stepBack}>
        {[column('left', left, right), column('right', right, left)]}
      </div>
      <ColumnHints isPair={isPair} isChosen={attention.chosen !== null} hasCounterpart={acts.counterparts > 0} />
      <SpokenClaim claim={attention.chosen} counterparts={acts.counterparts} />
    </>
  )
}
