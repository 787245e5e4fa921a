// What keys do in the library's rows: which row comes next, and which are selected then. One row is current; selecting
// with Shift reaches from the row that was last selected without it.

export interface Press {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean
}

export interface Rows {
  readonly count: number
  /** The row with the focus. */
  readonly current: number
  /** Where a selection with Shift begins. */
  readonly anchor: number
  /** Rows that a page of the list holds. */
  readonly page: number
}

/** `select`: the rows from one index to another, both included, in place of what was selected or added to it. */
export type RowMove =
  | { readonly do: 'go'; readonly to: number; readonly select: readonly [number, number] | null }
  | { readonly do: 'toggle' | 'open' | 'all' | 'none' | 'head' }

/** Null for a key that means nothing here. */
export const moveFor = ({ key, shift, mod }: Press, { count, current, anchor, page }: Rows): RowMove | null => {
  if (count === 0) return key === 'ArrowUp' ? { do: 'head' } : null
  if (key === 'Enter') return { do: 'open' }
  if (key === ' ') return { do: 'toggle' }
  if (key === 'Escape') return { do: 'none' }
  if (mod && key.toLowerCase() === 'a') return { do: 'all' }
  if (key === 'ArrowUp' && current === 0 && !shift) return { do: 'head' }
  const wanted = targetOf(key, current, count, page)
  if (wanted === null) return null
  const to = Math.max(0, Math.min(count - 1, wanted))
  if (mod && !shift) return { do: 'go', to, select: null }
  return { do: 'go', to, select: shift ? [anchor, to] : [to, to] }
}

const targetOf = (key: string, current: number, count: number, page: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return current + 1
    case 'ArrowUp':
      return current - 1
    case 'PageDown':
      return current + page
    case 'PageUp':
      return current - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The indexes from one to another, whichever comes first. */
export const between = (one: number, other: number): number[] => {
  const from = Math.min(one, other)
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => from + index)
}
