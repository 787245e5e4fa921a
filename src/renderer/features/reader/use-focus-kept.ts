// Gives the focus back to the page when what had it is gone, as the live claim's form goes with its last button.
import { type RefObject, useEffect } from 'react'
import type { ClaimId } from '#core/model/index.ts'

export const useFocusKept = (scroller: RefObject<HTMLElement | null>, live: ClaimId | null): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form comes or goes with the live claim
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [scroller, live])
}
