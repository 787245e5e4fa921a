// Which part of the page is near the view, in coarse steps: scrolling must not draw anything anew with every pixel.
import { type RefObject, useEffect, useState } from 'react'

export interface Band {
  /** Pixels from the top of the scrolled content. */
  readonly from: number
  readonly to: number
}

/** The view and as much again on either side, moving in steps of half a view. */
export const useBand = (scroller: RefObject<Element | null>): Band => {
  const [band, setBand] = useState<Band>({ from: 0, to: 3000 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const look = () =>
      setBand((now) => {
        const next = bandOf(element)
        return next.from === now.from && next.to === now.to ? now : next
      })
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller])
  return band
}

const bandOf = ({ scrollTop, clientHeight }: Element): Band => {
  const step = Math.max(200, clientHeight / 2)
  const from = Math.floor(scrollTop / step) * step
  return { from: from - clientHeight, to: from + step + 2 * clientHeight }
}
