// Gives the focus to rows of the library, which may have to be scrolled to and drawn first, and to the cells of one.
import { type RefObject, useEffect, useRef } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import type { LibraryRow } from './library-rows.ts'

interface Rows {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: readonly LibraryRow[]
  /** In pixels. */
  readonly heights: { readonly row: number; readonly head: number }
  readonly setCurrentId: (id: ArticleId) => void
}

/** `focus` leaves the list where it is; `reach` scrolls as little as needed for the row to be seen. */
export const useRowFocus = ({ box, rows, heights, setCurrentId }: Rows) => {
  const wanted = useRef<ArticleId | null>(null)
  const giveFocus = () => {
    if (wanted.current === null) return
    const row = box.current?.querySelector<HTMLElement>(`[data-key="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  }
  // A row that was out of sight is there only once it has been drawn.
  useEffect(giveFocus)
  const focus = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    wanted.current = row.id
    setCurrentId(row.id)
    giveFocus()
  }
  const reach = (index: number) => {
    if (box.current) scrollTo(box.current, index, heights)
    focus(index)
  }
  return { focus, reach }
}

const scrollTo = (box: HTMLElement, index: number, heights: Rows['heights']): void => {
  const top = index * heights.row
  const view = box.clientHeight - heights.head
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + heights.row > box.scrollTop + view) box.scrollTop = top + heights.row - view
}

/** From the row into its cells, from cell to cell, and out again. Answers whether the key was one for that. */
export const walkCells = (key: string): boolean => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
  const at = document.activeElement
  const row = at?.closest('[data-key]')
  if (step === undefined || !at || !row) return false
  const stops = [row, ...row.children]
  const next = stops[stops.indexOf(at) + step]
  if (next instanceof HTMLElement) next.focus()
  return true
}
