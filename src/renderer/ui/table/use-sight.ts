// Which lines of a table are in sight. All are of one height, so that this is a division, whatever the number of lines.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Heights } from './heights.ts'

/** Lines that are drawn beyond those in sight, at either end. */
const BEYOND = 8

interface Range {
  readonly from: number
  /** Not included. */
  readonly to: number
}

/** The indexes of lines to draw, in their order: those in sight, some beyond, and the current one, which has the focus. */
export const useSight = (
  box: RefObject<HTMLElement | null>,
  { count, current, heights }: { readonly count: number; readonly current: number; readonly heights: Heights },
): readonly number[] => {
  const { row } = heights
  const [range, setRange] = useState<Range>({ from: 0, to: 2 * BEYOND })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of another length may be scrolled otherwise
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const look = () => setRange((before) => widened(rangeIn(element, row), before))
    // Drawn within the same frame: rows that come later would be seen to flash.
    const scroll = () => flushSync(look)
    const sizes = new ResizeObserver(look)
    look()
    sizes.observe(element)
    element.addEventListener('scroll', scroll, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', scroll)
    }
  }, [box, row, count])
  return shownOf(range, current, count)
}

const rangeIn = (box: HTMLElement, row: number): Range => ({
  from: Math.floor(box.scrollTop / row),
  to: Math.ceil((box.scrollTop + box.clientHeight) / row),
})

/** A scroll by a few lines finds them drawn already. */
const widened = (seen: Range, before: Range): Range => {
  const isDrawn = seen.from >= before.from && seen.to <= before.to
  const isTight = before.to - before.from > seen.to - seen.from + 4 * BEYOND
  if (isDrawn && !isTight) return before
  return { from: Math.max(0, seen.from - BEYOND), to: seen.to + BEYOND }
}

const shownOf = ({ from, to }: Range, current: number, count: number): readonly number[] => {
  const end = Math.min(to, count)
  const begin = Math.min(from, end)
  const shown = Array.from({ length: end - begin }, (_, at) => begin + at)
  if (current < 0 || current >= count || (current >= begin && current < end)) return shown
  return current < begin ? [current, ...shown] : [...shown, current]
}
