// Scrolls the page so that a stretch of the text can be read without hunting for it.
import type { Span } from '#core/text/span.ts'
import type { Surface } from './surface.ts'

/** Parts of the page's height: what lies between them is in view and left where it is. */
const COMFORT = { top: 0.12, bottom: 0.78 }
/** Where a far place comes to stand. */
const LANDING = 0.28

/**
 * `step`: as little as needed, for a cursor that walks. `jump`: to a third of the way down, for a place that was out of
 * sight. Once more on the next frame, since blocks out of view get their real height only when they come near.
 */
export const reveal = (scroller: Element, surface: Surface, span: Span, how: 'step' | 'jump'): void => {
  bringIntoView(scroller, surface, span, how)
  if (how === 'jump') requestAnimationFrame(() => bringIntoView(scroller, surface, span, how))
}

const bringIntoView = (scroller: Element, surface: Surface, span: Span, how: 'step' | 'jump'): void => {
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = surface.rangeOf(span).getBoundingClientRect()
  const least = view.top + view.height * COMFORT.top
  const most = view.top + view.height * COMFORT.bottom
  if (top >= least && bottom <= most) return
  if (how === 'jump' || bottom - top > most - least || top > view.bottom || bottom < view.top)
    scroller.scrollTop += top - (view.top + view.height * LANDING)
  else scroller.scrollTop += top < least ? top - least : bottom - most
}
