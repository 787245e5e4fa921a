// A stretch of a text, and the few questions everything asks of stretches.

/** `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. Touching is not overlapping. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The first span that ends after `offset`, in a list sorted by position without overlaps; its length if none does. */
export const spanIndexFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
