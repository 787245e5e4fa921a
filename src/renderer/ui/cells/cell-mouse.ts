// What the mouse does in a grid of cells: a press selects one, drawing on or Shift a block, and two presses open it.
import type { MouseEvent } from 'react'
import { type Block, blockAt } from './block.ts'
import { cellOf, isEditor } from './cell-element.ts'

interface CellMouse {
  readonly block: Block
  readonly isEditing: boolean
  readonly select: (block: Block) => void
  /** Opens the cell that was pressed. */
  readonly open: () => void
}

export const cellMouse = ({ block, isEditing, select, open }: CellMouse) => ({
  onMouseDown: (event: MouseEvent) => {
    const cell = cellOf(event.target)
    if (cell === null || event.button !== 0 || isEditor(event.target)) return
    event.preventDefault()
    select(event.shiftKey ? { from: block.from, at: cell } : blockAt(cell))
  },
  onMouseMove: (event: MouseEvent) => {
    const cell = event.buttons === 1 && !isEditing && !isEditor(event.target) ? cellOf(event.target) : null
    if (cell !== null && (cell.row !== block.at.row || cell.column !== block.at.column))
      select({ from: block.from, at: cell })
  },
  onDoubleClick: (event: MouseEvent) => {
    if (!isEditing && cellOf(event.target) !== null) open()
  },
})
