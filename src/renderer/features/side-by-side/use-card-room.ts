// Whether there is room for cards beside the text of a column without squeezing it.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { remInPixels } from '../../ui/rem.ts'

/** In rem: a text that reads well, the narrowest cards, and the space around both. */
const ROOM = 37

export const useCardRoom = (column: RefObject<Element | null>): boolean => {
  const [hasRoom, setRoom] = useState(true)
  useLayoutEffect(() => {
    const element = column.current
    if (element === null) return undefined
    const look = () => {
      setRoom(element.clientWidth >= ROOM * remInPixels())
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [column])
  return hasRoom
}
