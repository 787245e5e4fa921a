// The two columns and what is done across both: which of them has the keys, what is looked at, and scrolling together.
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { type Hint, HintBar, KeyHint } from '../../records/HintBar.tsx'
import { useAction, useLastPlace, useReplica, useStore } from '../../store/hooks.ts'
import { BesideBar } from './BesideBar.tsx'
import { Column } from './Column.tsx'
import styles from './Columns.module.css'
import { keptView } from './kept-view.ts'
import type { Pages } from './pages.ts'
import { SpokenClaim } from './SpokenClaim.tsx'
import type { Side } from './scroll-map.ts'
import { useAttention } from './use-attention.ts'
import { useColumnActions } from './use-column-actions.ts'
import { useLanding } from './use-landing.ts'
import { useScrolling } from './use-scrolling.ts'

const hintsFor = (isChosen: boolean, hasCounterpart: boolean): readonly Hint[] => [
  { of: ['reader.nextClaim'], says: 'next claim' },
  ...(hasCounterpart ? ([{ of: ['beside.counterpart'], says: 'counterpart' }] as const) : []),
  { of: ['beside.read'], says: isChosen ? 'open the claim' : 'open the article' },
  { of: ['beside.otherColumn'], says: 'other column' },
  { of: ['beside.choose'], says: 'another article' },
]

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
  const { folder } = useReplica()
  const [beginning] = useState(() => beginningOf(folder, left, right, claim, store.placeHistory.isReturn()))
  const [active, setActive] = useState<Side>('left')
  const [hasCards, setCards] = useState(true)
  const [isTogether, setTogether] = useState(() => keptView(folder)?.isTogether ?? true)
  const pages = useRef<Pages>({ left: null, right: null })
  const scrollers = useMemo(
    () => ({
      left: () => pages.current.left?.scroller.current ?? null,
      right: () => pages.current.right?.scroller.current ?? null,
    }),
    [],
  )
  const scrolling = useScrolling(scrollers, isTogether)
  const articles = useMemo(() => [left, right].filter((id) => id !== null), [left, right])
  useLastPlace(articles.length === 2 ? { view: 'beside', articles } : null)
  const attention = useAttention(articles, beginning.claim, facing)
  const open = useCallback(
    (next: readonly (ArticleId | null)[]) =>
      store.place.set({ view: 'beside', articles: next.filter((id) => id !== null) }),
    [store],
  )
  const landing = useLanding({ pages, left, right, attention, scrolling, beginning, active, isTogether })
  const together = (next: boolean) => {
    // What stands beside each other now is what one wants to go on from.
    scrolling.pair()
    setTogether(next)
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
    onTogether: () => together(!isTogether),
  })
  useAction('view.toggleAside', () => setCards(!hasCards))
  const keep = useCallback((side: Side, page: DrawnArticle | null) => {
    pages.current[side] = page
  }, [])
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
      isActive={active === side && left !== null && right !== null}
      attention={attention}
      scrolling={scrolling}
      acts={acts}
      onActive={setActive}
      onPage={keep}
      onReady={landing.ready}
      onArticle={(chosen) => open(side === 'left' ? [chosen, right] : [left, chosen])}
    />
  )
  const hints = left === null || right === null ? [] : hintsFor(attention.chosen !== null, acts.counterparts > 0)
  return (
    <>
      <BesideBar isTogether={isTogether} isPair={left !== null && right !== null} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape steps back from wherever the focus is */}
      <div className={styles.columns} onKeyDown={stepBack}>
        {[column('left', left, right), column('right', right, left)]}
      </div>
      <HintBar>
        {hints.map((hint) => (
          <KeyHint key={hint.says} {...hint} />
        ))}
        <KeyHint of={['keys.show']} says="all keys" />
      </HintBar>
      <SpokenClaim claim={attention.chosen} counterparts={acts.counterparts} />
    </>
  )
}

/** How the columns begin: as they were left by whoever comes back to them, or at a claim. */
const beginningOf = (
  folder: string,
  left: ArticleId | null,
  right: ArticleId | null,
  claim: ClaimId | null,
  isReturn: boolean,
) => {
  const kept = keptView(folder)
  const isSame = kept !== null && kept.articles[0] === left && kept.articles[1] === right
  return isSame && (claim === null || isReturn)
    ? { claim: kept.claim, scrolled: kept.scrolled }
    : { claim, scrolled: null }
}
