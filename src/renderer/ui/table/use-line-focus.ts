// Gives the focus to lines of a table, which may have to be scrolled to and drawn first, and to the cells of one.
import { type RefObject, useEffect, useRef } from 'react'
import type { Heights } from './heights.ts'
import { keyOf, type Line } from './lines.ts'

interface Lines<Id extends string> {
  readonly box: RefObject<HTMLElement | null>
  readonly lines: readonly Line<Id>[]
  readonly heights: Heights
  readonly setCurrent: (current: { readonly key: string; readonly index: number }) => void
}

/** `focus` leaves the list where it is; `reach` scrolls as little as needed for the line to be seen. */
export const useLineFocus = <Id extends string>({ box, lines, heights, setCurrent }: Lines<Id>) => {
  const wanted = useRef<string | null>(null)
  const giveFocus = () => {
    if (wanted.current === null) return
    const line = box.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)
    if (!line) return
    wanted.current = null
    const stop = line.querySelector<HTMLElement>('[data-stop]') ?? line
    stop.focus({ preventScroll: true })
  }
  // A line that was out of sight is there only once it has been drawn.
  useEffect(giveFocus)
  const focus = (index: number) => {
    const line = lines[index]
    if (line === undefined) return
    wanted.current = keyOf(line)
    setCurrent({ key: keyOf(line), index })
    giveFocus()
  }
  const reach = (index: number) => {
    if (box.current) scrollTo(box.current, index, heights)
    focus(index)
  }
  return { focus, reach }
}

export const scrollTo = (box: HTMLElement, index: number, heights: Heights): void => {
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
