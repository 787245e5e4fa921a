// How high the lines of a table are. The style sheet says it in rem; scrolling needs it in pixels, and anew whenever
// the size of text changes.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { remInPixels } from '../rem.ts'

/** In pixels. */
export interface Heights {
  readonly row: number
  readonly head: number
}

/** In rem. */
export const HEAD_HEIGHT = 2
export const ROW_HEIGHT = 2.25

/**
 * @param probe an element that is one rem wide
 * @param row in rem
 */
export const useHeights = (probe: RefObject<HTMLElement | null>, row: number): Heights => {
  const [rem, setRem] = useState(remInPixels)
  useLayoutEffect(() => {
    const element = probe.current
    if (element === null) return undefined
    const sizes = new ResizeObserver(() => setRem(element.getBoundingClientRect().width))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [probe])
  return { row: row * rem, head: HEAD_HEIGHT * rem }
}
