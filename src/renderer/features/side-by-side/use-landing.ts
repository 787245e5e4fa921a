// Where the columns come to stand when there is something new in them: as they were left, at the claim that one came
// for with its counterpart beside it, or as far down as the other column is.
import { type RefObject, useCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { useReplica } from '../../store/hooks.ts'
import { keepView } from './kept-view.ts'
import { findClaim, isInSight, type Pages, showBeside, showClaim } from './pages.ts'
import type { ScrollPair, Side } from './scroll-map.ts'
import type { Attention } from './use-attention.ts'
import type { Scrolling } from './use-scrolling.ts'

interface LandingProps {
  readonly pages: RefObject<Pages>
  readonly left: ArticleId | null
  readonly right: ArticleId | null
  readonly attention: Attention
  readonly scrolling: Scrolling
  readonly beginning: { readonly claim: ClaimId | null; readonly scrolled: ScrollPair | null }
  readonly active: Side
  readonly isTogether: boolean
}

export interface Landing {
  /** A page is drawn, and can be gone about in. */
  readonly ready: () => void
  /** The next time that other articles come into the columns, they are to stand so. */
  readonly wait: (scrolled: ScrollPair) => void
}

export const useLanding = (props: LandingProps): Landing => {
  const { pages, left, right, attention, scrolling, beginning, active, isTogether } = props
  const { folder } = useReplica()
  const waiting = useRef<ScrollPair | null>(beginning.scrolled)
  const landed = useRef<string | null>(null)
  const [revision, setRevision] = useState(0)
  const land = useEffectEvent(() => {
    const { left: first, right: second } = pages.current
    if (first?.article.id !== left || second?.article.id !== right || !first.surface || !second.surface) return
    const pair = `${left} ${right}`
    if (landed.current === pair) return
    const isFirst = landed.current === null
    landed.current = pair
    if (isFirst) pages.current[active]?.scroller.current?.focus({ preventScroll: true })
    const scrolled = waiting.current
    waiting.current = null
    if (scrolled !== null) return scrolling.restore(scrolled)
    scrolling.unpair()
    if (!meet(pages.current, attention, scrolling, isFirst)) scrolling.follow(active)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it lands once both pages are there, and on every new pair
  useLayoutEffect(() => {
    land()
  }, [left, right, revision])
  const keep = useEffectEvent(() => {
    if (left === null || right === null) return
    keepView(folder, { articles: [left, right], claim: attention.chosen, scrolled: scrolling.scrolled(), isTogether })
  })
  // While the columns are still on the page, and with them how far they are scrolled.
  useLayoutEffect(() => () => keep(), [])
  return {
    ready: useCallback(() => setRevision((now) => now + 1), []),
    wait: useCallback((scrolled) => {
      waiting.current = scrolled
    }, []),
  }
}

/** Brings the chosen claim and the first that stands out across from it to the same height; false where none is chosen. */
const meet = (pages: Pages, { chosen, marked }: Attention, scrolling: Scrolling, isFirst: boolean): boolean => {
  const from = findClaim(pages, ({ id }) => id === chosen)
  if (from === null) return false
  scrolling.lead(from.side)
  if (isFirst || !isInSight(from.page, from.claim)) showClaim(from.page, from.claim)
  const across = [...marked.keys()].flatMap((wanted) => findClaim(pages, ({ id }) => id === wanted) ?? [])
  const to = across.find(({ side }) => side !== from.side)
  if (to === undefined) scrolling.follow(from.side)
  else showBeside(from, to, scrolling.pair)
  return true
}
