// What keys and mouse do in the matrix: arrows move through it, Enter, Space or a press opens what is there, Escape
// closes it.
import type { KeyboardEvent, MouseEvent } from 'react'
import { type GridPlace, type GridSize, movedBy } from './grid-keys.ts'

interface GridPresses {
  readonly size: GridSize
  readonly goTo: (place: GridPlace) => void
  /** The place was pressed with the mouse: from now on Tab reaches it. */
  readonly onTaken: (place: GridPlace) => void
  readonly onOpen: (place: GridPlace) => void
  /** Null while nothing is opened. */
  readonly onClose: (() => void) | null
}

export const gridPresses = ({ size, goTo, onTaken, onOpen, onClose }: GridPresses) => ({
  onKeyDown: (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    if (at === null) return
    const to = movedBy(event, at, size)
    if (to !== null) goTo(to)
    else if (event.key === 'Enter' || event.key === ' ') onOpen(at)
    else if (event.key === 'Escape' && onClose !== null) onClose()
    else return
    event.preventDefault()
  },
  onClick: ({ target }: MouseEvent) => {
    const at = placeOf(target)
    if (at === null) return
    onTaken(at)
    onOpen(at)
  },
})

const placeOf = (target: EventTarget | null): GridPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest('[data-place]') : null
  const [row, column] = (cell?.getAttribute('data-place') ?? '').split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}
