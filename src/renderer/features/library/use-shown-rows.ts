// Which of the library's rows are in the document: those in sight, a few beyond them, and the one with the focus, which
// must not be lost because it was scrolled out of sight.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

interface Rows {
  readonly box: RefObject<HTMLElement | null>
  readonly count: number
  readonly current: number
  /** In pixels. */
  readonly heights: { readonly row: number; readonly head: number }
}

const BEYOND = 6

export const useShownRows = ({ box, count, current, heights }: Rows) => {
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => heights.row,
    scrollMargin: heights.head,
    overscan: BEYOND,
    rangeExtractor: (range: Range) => withCurrent(defaultRangeExtractor(range), current, count),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => rows.measure(), [heights.row])
  return {
    height: rows.getTotalSize(),
    rows: rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - heights.head })),
  }
}

/** In the order of the list, which is the order in which they are read out. */
const withCurrent = (shown: number[], current: number, count: number): number[] =>
  current >= count || shown.includes(current) ? shown : [...shown, current].sort((a, b) => a - b)
