// The focus in a grid of cells. A cell may have to be drawn before it can have it, and takes it along when it goes.
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Cell } from './block.ts'
import { elementOf } from './cell-element.ts'

/** Gives the focus to a cell that is wanted, as soon as it is there. */
export const useCellFocus = (box: RefObject<HTMLElement | null>) => {
  const wanted = useRef<Cell | null>(null)
  const giveFocus = () => {
    const cell = wanted.current && elementOf(box.current, wanted.current)
    if (!cell) return
    wanted.current = null
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  useEffect(giveFocus)
  return {
    want: (cell: Cell) => {
      wanted.current = cell
      giveFocus()
    },
  }
}

/** Has the focus taken when the grid appears, and again when it was lost with a cell among these `rows` and `columns`. */
export const useFocusTaken = (rows: unknown, columns: unknown, take: () => void): void => {
  const begin = useEffectEvent(take)
  useEffect(() => begin(), [])
  const stay = useEffectEvent(() => {
    if (document.activeElement === document.body) take()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell may be gone whenever there are others
  useEffect(() => stay(), [rows, columns])
}
