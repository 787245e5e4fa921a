// What the keys and buttons do across the two columns.
import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import { tiesOf } from '#core/compare/ties.ts'
import { neighboursOf } from '#core/library/neighbours.ts'
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { useAction, useNotebook, useStore } from '../../store/hooks.ts'
import { findClaim, isInSight, type Pages, showBeside, showClaim } from './pages.ts'
import { otherSide, type Side } from './scroll-map.ts'
import type { Attention } from './use-attention.ts'
import type { Landing } from './use-landing.ts'
import type { Scrolling } from './use-scrolling.ts'

interface ActionsProps {
  readonly pages: RefObject<Pages>
  readonly left: ArticleId | null
  readonly right: ArticleId | null
  readonly active: Side
  readonly attention: Attention
  readonly scrolling: Scrolling
  readonly landing: Landing
  readonly onOpen: (articles: readonly (ArticleId | null)[]) => void
  readonly onTogether: () => void
}

export interface ColumnActs {
  /** Opens a claim where it can be worked on. */
  readonly read: (claim: ClaimId) => void
  /** Goes to the next counterpart of the chosen claim, and after the last one back to it. */
  readonly goToCounterpart: () => void
  /** How many the chosen claim has in the other column. */
  readonly counterparts: number
  /** The column whose chooser of articles is open. */
  readonly choosing: Side | null
  readonly choose: (side: Side | null) => void
  /** Puts the article before or after into a column; null where there is none. */
  readonly stepper: (side: Side, way: 'previous' | 'next') => (() => void) | null
}

export const useColumnActions = (props: ActionsProps): ColumnActs => {
  const { pages, left, right, active, attention, scrolling, landing, onOpen, onTogether } = props
  const store = useStore()
  const { chosen, choose } = attention
  const [choosing, setChoosing] = useState<Side | null>(null)
  const ids = { left, right }
  const isPair = left !== null && right !== null
  const ring = useRing(chosen, left, right)
  const swap = () => {
    const { left: one, right: other } = scrolling.scrolled()
    landing.wait({ left: other, right: one })
    onOpen([right, left])
  }
  const focus = (side: Side) => pages.current[side]?.scroller.current?.focus({ preventScroll: true })
  const read = (claim: ClaimId | null) => {
    const article = claim === null ? ids[active] : store.replica.get()?.state.claims.get(claim)?.article
    if (article) store.place.set({ view: 'reader', article, ...(claim && { claim }) })
  }
  const goToCounterpart = () => {
    const next = ring.next()
    const from = findClaim(pages.current, ({ id }) => id === chosen)
    const to = findClaim(pages.current, ({ id }) => id === next)
    if (from === null || to === null) return
    scrolling.lead(to.side)
    showBeside(from, to, scrolling.pair)
    choose(to.claim.id)
    focus(to.side)
  }
  const walk = (step: 1 | -1) => {
    const page = pages.current[active]
    const next = page?.claims[neighbourIndex(page, chosen, step)]
    if (!page || !next) return
    scrolling.lead(active)
    choose(next.id)
    showClaim(page, next)
  }
  const neighbours = useNotebook(
    ['articles'],
    (state) => ({
      left: left === null ? null : neighboursOf(state, left, right),
      right: right === null ? null : neighboursOf(state, right, left),
    }),
    [left, right],
  )
  const stepper = (side: Side, way: 'previous' | 'next') => {
    const article = neighbours[side]?.[way]
    return article ? () => onOpen(side === 'left' ? [article, right] : [left, article]) : null
  }
  useAction('beside.swap', isPair ? swap : null)
  useAction('beside.together', isPair ? onTogether : null)
  useAction('beside.otherColumn', isPair ? () => focus(otherSide(active)) : null)
  useAction('beside.choose', isPair ? () => setChoosing(active) : null)
  useAction('beside.counterpart', ring.count > 0 ? goToCounterpart : null)
  useAction('beside.read', isPair ? () => read(chosen) : null)
  useAction('reader.nextClaim', isPair ? () => walk(1) : null)
  useAction('reader.previousClaim', isPair ? () => walk(-1) : null)
  useAction('article.next', stepper(active, 'next'))
  useAction('article.previous', stepper(active, 'previous'))
  return { read, goToCounterpart, counterparts: ring.count, choosing, choose: setChoosing, stepper }
}

/** A claim and its counterparts, to be gone round; it stays the same one while one goes about in it. */
const useRing = (chosen: ClaimId | null, left: ArticleId | null, right: ArticleId | null) => {
  const begun = useRef<readonly ClaimId[]>([])
  const counterparts = useNotebook(
    ['claims', 'links'],
    (state) => {
      const claim = chosen && state.claims.get(chosen)
      const other = claim && (claim.article === left ? right : left)
      return claim && other ? tiesOf(state, claim, [other]).map((tie) => tie.claim) : []
    },
    [chosen, left, right],
  )
  const next = (): ClaimId | null => {
    if (chosen === null) return null
    if (!begun.current.includes(chosen)) begun.current = [chosen, ...counterparts]
    return begun.current[(begun.current.indexOf(chosen) + 1) % begun.current.length] ?? null
  }
  return { next, count: counterparts.length }
}

/** The claim before or after the chosen one, or the nearest one from the top of what is in sight. */
const neighbourIndex = (page: DrawnArticle, chosen: ClaimId | null, step: 1 | -1): number => {
  const at = page.claims.findIndex(({ id }) => id === chosen)
  if (at >= 0) return at + step
  const visible = page.drawn.find((claim) => isInSight(page, claim))
  const from = visible === undefined ? 0 : page.claims.indexOf(visible)
  return step === 1 ? from : from - 1
}
