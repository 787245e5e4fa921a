// The panel takes the focus as its step begins, and takes it back from the screen that opens with it. Whoever has
// pressed something meanwhile keeps it where they are. A step to try leaves it with the screen.
import { type RefObject, useEffect } from 'react'

export const useFocusOnArrival = (panel: RefObject<HTMLElement | null>, isTry: boolean): void => {
  useEffect(() => {
    if (isTry) return undefined
    const take = () => panel.current?.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true })
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Node && panel.current?.contains(target) !== true) take()
    }
    const stop = () => {
      window.removeEventListener('focusin', follow)
      for (const press of PRESSES) window.removeEventListener(press, stop, true)
    }
    window.addEventListener('focusin', follow)
    for (const press of PRESSES) window.addEventListener(press, stop, true)
    take()
    return stop
  }, [panel, isTry])
}

const PRESSES = ['keydown', 'pointerdown'] as const
