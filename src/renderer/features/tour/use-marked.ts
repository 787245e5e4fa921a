// Where on the window is what the tour speaks of. It comes some time after its screen, and scrolls with it, so it is
// looked for with every frame for as long as the tour lasts.
import { useEffect, useState } from 'react'
import type { Box } from './placing.ts'

/** Null while there is nothing to mark. */
export const useMarked = (selector: string | null): Box | null => {
  const [marked, setMarked] = useState<Box | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      const next = boxOf(selector)
      setMarked((now) => (sameBox(now, next) ? now : next))
      frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [selector])
  return marked
}

/** What of it can be seen: the part that scrolls out of its pane is not marked. */
const boxOf = (selector: string | null): Box | null => {
  const found = selector === null ? null : document.querySelector(selector)
  if (found === null) return null
  let { left, top, right, bottom } = found.getBoundingClientRect()
  for (let pane = found.parentElement; pane !== null; pane = pane.parentElement) {
    if (getComputedStyle(pane).overflowX === 'visible') continue
    const edge = pane.getBoundingClientRect()
    left = Math.max(left, edge.left)
    top = Math.max(top, edge.top)
    right = Math.min(right, edge.right)
    bottom = Math.min(bottom, edge.bottom)
  }
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null
}

const sameBox = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height)
