// What keys do in the lines of a table: which line comes next, and which rows are selected then. One line is current;
// selecting with Shift reaches from the row that was last selected without it.

export interface Press {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean
}

export interface Lines {
  readonly count: number
  /** The line with the focus. */
  readonly current: number
  /** Where a selection with Shift begins. */
  readonly anchor: number
  /** Lines that a page of the list holds. */
  readonly page: number
  /** Null where the current line is a row, otherwise whether the group it heads is folded. */
  readonly folded: boolean | null
}

/** `select`: the lines from one index to another, both included, in place of what was selected. */
export type LineMove =
  | { readonly do: 'go'; readonly to: number; readonly select: readonly [number, number] | null }
  | { readonly do: 'toggle' | 'open' | 'fold' | 'all' | 'none' | 'head' }

/** Null for a key that means nothing here. */
export const moveFor = (press: Press, lines: Lines): LineMove | null => {
  const { key, shift, mod } = press
  const { count, current, anchor, page, folded } = lines
  if (count === 0) return key === 'ArrowUp' ? { do: 'head' } : null
  if (folded !== null && foldsBy(press, folded)) return { do: 'fold' }
  if (key === 'Enter') return { do: 'open' }
  if (key === ' ') return { do: 'toggle' }
  if (key === 'Escape') return { do: 'none' }
  if (mod && key.toLowerCase() === 'a') return { do: 'all' }
  if (key === 'ArrowUp' && current === 0 && !shift) return { do: 'head' }
  const wanted = targetOf(key, current, page, count)
  if (wanted === null) return null
  const to = Math.max(0, Math.min(count - 1, wanted))
  if (mod && !shift) return { do: 'go', to, select: null }
  return { do: 'go', to, select: shift ? [anchor, to] : [to, to] }
}

const foldsBy = ({ key }: Press, folded: boolean): boolean =>
  key === 'Enter' || key === ' ' || key === (folded ? 'ArrowRight' : 'ArrowLeft')

const targetOf = (key: string, current: number, page: number, count: number): number | null => {
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
