// Brings the whole of a card that has just become live into view: its form is taller than the card was, and what is
// asked for must not open beneath the edge of the window.
import { type RefObject, useEffect, useRef } from 'react'
import type { PackedCard } from './packing.ts'

const ROOM = 12

export const useWholeInView = (
  list: RefObject<Element | null>,
  scroller: RefObject<Element | null>,
  live: PackedCard | null,
): void => {
  const shown = useRef<string>(null)
  useEffect(() => {
    if (live === null || live.id === shown.current || !list.current || !scroller.current) {
      if (live === null) shown.current = null
      return
    }
    shown.current = live.id
    const view = scroller.current.getBoundingClientRect()
    const top = list.current.getBoundingClientRect().top + live.top
    const below = top + live.height + ROOM - view.bottom
    const above = top - ROOM - view.top
    if (above < 0) scroller.current.scrollTop += above
    else if (below > 0) scroller.current.scrollTop += Math.min(below, above)
  }, [list, scroller, live])
}
