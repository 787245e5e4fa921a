// Where claims stand in the two columns, and bringing them to where they can be read together.
import type { ReadClaim } from '../../article/drawing/lay-claims.ts'
import { reveal } from '../../article/page/reveal.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import type { Side } from './scroll-map.ts'

/** The pages by the side they are on; null where there is none yet. */
export type Pages = Record<Side, DrawnArticle | null>

export interface ShownClaim {
  readonly side: Side
  readonly page: DrawnArticle
  readonly claim: ReadClaim
}

export const findClaim = (pages: Pages, wanted: (claim: ReadClaim) => boolean): ShownClaim | null => {
  for (const side of ['left', 'right'] as const) {
    const page = pages[side]
    const claim = page?.claims.find(wanted)
    if (page && claim) return { side, page, claim }
  }
  return null
}

/** Scrolls a column so that a claim can be read in it. */
export const showClaim = ({ surface, scroller }: DrawnArticle, { first }: ReadClaim): void => {
  if (surface !== null && scroller.current !== null) reveal(scroller.current, surface, first, 'jump')
}

/** Between these parts of the view claims that are brought together stand. */
const COMFORT = { top: 0.1, bottom: 0.5 }

/**
 * Brings a claim and its counterpart to the same height, that of the claim if it can be read well there. A text that
 * cannot be scrolled so far has the other one come to it. `after` is called when they stand.
 */
export const showBeside = (from: ShownClaim, to: ShownClaim, after: () => void): void => {
  const view = from.page.scroller.current?.getBoundingClientRect()
  const stands = topOf(from)
  if (view === undefined || stands === null) return
  const most = view.top + view.height * COMFORT.bottom
  const height = Math.min(most, Math.max(view.top + view.height * COMFORT.top, stands))
  const meet = () => {
    put(to, height)
    put(from, topOf(to) ?? height)
    put(to, topOf(from) ?? height)
    after()
  }
  meet()
  // Once more on the next frame, since blocks out of view get their real height only when they come near.
  requestAnimationFrame(meet)
}

/** Whether a claim's first words are in sight. */
export const isInSight = ({ scroller, surface }: DrawnArticle, { first }: ReadClaim): boolean => {
  const view = scroller.current?.getBoundingClientRect()
  const top = surface?.rangeOf(first).getBoundingClientRect().top
  return view !== undefined && top !== undefined && top >= view.top && top < view.bottom
}

/** In pixels of the window. */
const topOf = ({ page, claim }: ShownClaim): number | null =>
  page.surface?.rangeOf(claim.first).getBoundingClientRect().top ?? null

const put = (shown: ShownClaim, height: number): void => {
  const top = topOf(shown)
  if (top !== null && shown.page.scroller.current !== null) shown.page.scroller.current.scrollTop += top - height
}
