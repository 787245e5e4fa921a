// How the matrix is seen: which of its rows and columns are in sight, which cell Tab reaches, and that an opened cell
// stays in sight.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '../../store/hooks.ts'
import { type GridPlace, type GridSize, within } from './grid-keys.ts'

type Scroller = RefObject<HTMLDivElement | null>

/** In rem: the column of row headers, and the least width of the others. */
export const FIRST = 12
export const COLUMN = 16
/** In pixels, until a row has been drawn. */
const USUAL_HEIGHT = 120

/** `opened` is the cell that is opened; null for none. */
export const useGrid = (scroller: Scroller, size: GridSize, opened: GridPlace | null) => {
  const { active, setActive, goTo } = useActive(scroller, size, opened, (to) => {
    if (to.row >= 0) sight.rows.scrollToIndex(to.row, { align: 'auto' })
    if (to.column >= 0) sight.columns.scrollToIndex(to.column)
  })
  const sight = useInSight(scroller, size, active)
  useKeptInSight(scroller, opened)
  useKeptAtHeight(scroller, opened)
  return { ...sight, active, setActive, goTo }
}

/** The rows and columns in sight, and those of the active cell: it keeps the focus when it is scrolled away. */
const useInSight = (scroller: Scroller, size: GridSize, active: GridPlace) => {
  const { textSize } = useApp().preferences
  const rem = (16 * textSize) / 100
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    rangeExtractor: (range) => withIndex(range, active.row),
    overscan: 4,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN * rem,
    paddingStart: FIRST * rem,
    scrollPaddingStart: FIRST * rem,
    rangeExtractor: (range) => withIndex(range, active.column),
    overscan: 2,
  })
  const shownColumns = useStable(columns.getVirtualItems().map(({ index }) => index))
  return { rows, columns, shownColumns, width: columns.scrollRect?.width }
}

const withIndex = (range: Range, index: number): number[] => {
  const indexes = defaultRangeExtractor(range)
  return index < 0 || index >= range.count || indexes.includes(index) ? indexes : [...indexes, index]
}

/** The one cell that Tab reaches. Going to one that is out of sight waits until it has been drawn. */
const useActive = (scroller: Scroller, size: GridSize, opened: GridPlace | null, reveal: (to: GridPlace) => void) => {
  const [wanted, setActive] = useState<GridPlace>(opened ?? { row: 0, column: 0 })
  const awaited = useRef<GridPlace | null>(null)
  const active = within(wanted, size)
  useEffect(() => {
    const to = awaited.current
    const cell = to && cellAt(scroller, to)
    if (!cell) return
    awaited.current = null
    cell.focus()
  })
  useLanding(scroller, opened, reveal)
  const goTo = (to: GridPlace) => {
    awaited.current = to
    setActive(to)
    reveal(to)
  }
  return { active, setActive, goTo }
}

/** Rows above an opened cell turn out taller than was thought as they are drawn; so many times it is gone to anew. */
const LANDINGS = 12

/** Coming back from a passage, the matrix shows the cell that was opened. */
const useLanding = (scroller: Scroller, opened: GridPlace | null, reveal: (to: GridPlace) => void): void => {
  const left = useRef(opened === null ? 0 : LANDINGS)
  useEffect(() => {
    const box = left.current > 0 ? scroller.current?.getBoundingClientRect() : undefined
    const cell = opened === null ? undefined : cellAt(scroller, opened)?.getBoundingClientRect()
    if (opened === null || box === undefined || cell === undefined) return
    left.current -= 1
    const middle = (box.top + box.bottom) / 2
    if (cell.top < middle && cell.bottom > box.top) left.current = 0
    else reveal(opened)
  })
}

/** The same list for as long as it holds the same: rows that need not change are not drawn again while scrolling. */
const useStable = (indexes: readonly number[]): readonly number[] => {
  const key = indexes.join(' ')
  return useMemo(() => (key === '' ? [] : key.split(' ').map(Number)), [key])
}

/**
 * Opening the pane narrows the matrix: the cell that was opened is scrolled back into what is left, sideways only and
 * once, as soon as it has been drawn.
 */
const useKeptInSight = (scroller: Scroller, at: GridPlace | null): void => {
  const key = at && keyOf(at)
  const revealed = useRef<string | null>(null)
  useEffect(() => {
    if (key === null) revealed.current = null
    const box = scroller.current
    const cell = at === null || at.column < 0 || key === revealed.current ? null : cellAt(scroller, at)
    if (box === null || cell === null) return
    revealed.current = key
    const first = box.querySelector('th')?.offsetWidth ?? 0
    const past = cell.offsetLeft + cell.offsetWidth - (box.scrollLeft + box.clientWidth)
    if (past > 0) box.scrollLeft += Math.min(past, cell.offsetLeft - box.scrollLeft - first)
  })
}

/**
 * In the narrower matrix rows turn out taller as they are drawn anew, those above the opened cell too: it stays at the
 * height at which it was pressed, until the matrix is moved by hand.
 */
const useKeptAtHeight = (scroller: Scroller, at: GridPlace | null): void => {
  const key = at && keyOf(at)
  const known = useRef(key)
  const held = useRef<number | null>(null)
  useEffect(() => {
    const box = scroller.current
    const letGo = () => {
      held.current = null
    }
    for (const event of MOVED_BY_HAND) box?.addEventListener(event, letGo, { capture: true, passive: true })
    return () => {
      for (const event of MOVED_BY_HAND) box?.removeEventListener(event, letGo, { capture: true })
    }
  }, [scroller])
  useLayoutEffect(() => {
    const box = scroller.current
    // A cell that is closed may be the next one that is opened.
    if (key === null) known.current = null
    const isNew = known.current !== key
    // Asking where the cell is lays the page out: nobody needs to know once it has been let go.
    const cell = at === null || !(isNew || held.current !== null) ? null : cellAt(scroller, at)
    if (box === null || cell === null) return
    const height = cell.getBoundingClientRect().top - box.getBoundingClientRect().top
    if (!isNew && held.current !== null) box.scrollTop += height - held.current
    else held.current = height
    known.current = key
  })
}

const MOVED_BY_HAND = ['wheel', 'pointerdown', 'keydown'] as const

const cellAt = (scroller: Scroller, place: GridPlace): HTMLElement | null =>
  scroller.current?.querySelector<HTMLElement>(`[data-place="${keyOf(place)}"]`) ?? null

const keyOf = ({ row, column }: GridPlace): string => `${row} ${column}`
