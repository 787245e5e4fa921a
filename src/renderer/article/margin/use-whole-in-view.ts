// Brings the whole of a card that has just become live into view: its form is taller than the card was, and what is
// asked for must not open beneath the edge of the window.
import { type RefObject, useEffect, useRef } from 'react'
import type { PackedCard } from './packing.ts'

const ROOM = 12

export const useWholeInView = (
  list: RefObject<Element | null>,
  scroller: RefObject<Element | null>,
  live: string | null,
  card: PackedCard | null,
): void => {
  // Whoever comes to a page where one is live already comes to where the page was left.
  const shown = useRef(live)
  useEffect(() => {
    if (live === null) shown.current = null
    if (live === shown.current || card === null || !list.current || !scroller.current) return
    shown.current = live
    const view = scroller.current.getBoundingClientRect()
    const top = list.current.getBoundingClientRect().top + card.top
    const below = top + card.height + ROOM - view.bottom
    const above = top - ROOM - view.top
    if (above < 0) scroller.current.scrollTop += above
    else if (below > 0) scroller.current.scrollTop += Math.min(below, above)
  }, [list, scroller, live, card])
}
