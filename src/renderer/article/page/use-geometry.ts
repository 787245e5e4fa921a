// Tells when things on the page may have moved: it was resized, a font arrived, or blocks got their real height.
import { type RefObject, useEffect, useState } from 'react'

/** A number that grows with every change of the element's size, and once the fonts are there. */
export const useGeometry = (element: RefObject<Element | null>): number => {
  const [revision, setRevision] = useState(0)
  useEffect(() => {
    const grow = () => setRevision((now) => now + 1)
    const observer = new ResizeObserver(grow)
    if (element.current) observer.observe(element.current)
    document.fonts.addEventListener('loadingdone', grow)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', grow)
    }
  }, [element])
  return revision
}
