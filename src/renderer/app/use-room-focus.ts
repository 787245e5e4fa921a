// A screen that was gone to by a key has the focus in its table, so that the arrow keys move in it at once. Whoever goes
// along the rail by keyboard stays there, and a screen that puts the focus somewhere itself is left to it.
import { type RefObject, useEffect } from 'react'
import type { View } from '../store/place.ts'

export const useRoomFocus = (view: View, room: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (FOCUSED_BY_THEMSELVES.has(view)) return undefined
    // Its rows are drawn only once it is known how many of them can be seen.
    const frame = requestAnimationFrame(() => {
      if (isLeftOver(document.activeElement)) first(room.current)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [view, room])
}

const FOCUSED_BY_THEMSELVES: ReadonlySet<View> = new Set<View>(['resume', 'reader', 'beside', 'brief'])

/** A table, a list to choose from, a plain list of buttons. */
const STOPS = ['[role=grid] tbody [tabindex="0"]', '[role=listbox]', 'ul[aria-label] button']

const first = (room: HTMLElement | null) =>
  STOPS.map((stop) => room?.querySelector<HTMLElement>(stop)).find((found) => found)

/** What had the focus is gone with its screen, or it is the button of the rail that the mouse has pressed. */
const isLeftOver = (active: Element | null): boolean =>
  active === null || active === document.body || (active.closest('nav') !== null && !active.matches(':focus-visible'))
