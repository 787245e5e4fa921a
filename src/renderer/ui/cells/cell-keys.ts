// What keys do in a grid of cells while none is being edited.
import { type Block, blockAt, type Cell } from './block.ts'

export interface CellPress {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean
}

export interface CellRoom {
  readonly rows: number
  readonly columns: number
  /** Rows that a page holds. */
  readonly page: number
}

/** `text`: what the cell is to hold to begin with; null for what it holds. */
export type CellMove =
  | { readonly do: 'select'; readonly block: Block }
  | { readonly do: 'edit'; readonly text: string | null }
  | { readonly do: 'clear' | 'fill' | 'leave' }

/** Null for a key that means nothing here, or that leads out of the grid. */
export const cellMoveFor = (press: CellPress, block: Block, room: CellRoom): CellMove | null => {
  const { key, shift, mod } = press
  if (room.rows === 0) return key === 'Escape' ? { do: 'leave' } : null
  if (key === 'F2' || (key === 'Enter' && !mod)) return { do: 'edit', text: null }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  if (mod && key.toLowerCase() === 'd') return { do: 'fill' }
  if (mod && key.toLowerCase() === 'a') return { do: 'select', block: wholeOf(room) }
  if (key === 'Escape') return isOne(block) ? { do: 'leave' } : { do: 'select', block: blockAt(block.at) }
  if (key === 'Tab') return tabbed(block.at, shift, room)
  const to = targetOf(press, block.at, room)
  if (to !== null) return { do: 'select', block: shift ? { from: block.from, at: to } : blockAt(to) }
  return [...key].length === 1 && !mod ? { do: 'edit', text: key } : null
}

const isOne = ({ from, at }: Block): boolean => from.row === at.row && from.column === at.column

const wholeOf = ({ rows, columns }: CellRoom): Block => ({
  from: { row: 0, column: 0 },
  at: { row: rows - 1, column: columns - 1 },
})

/** On to the next cell, behind the last of a row to the next row; behind the last of all, out of the grid. */
const tabbed = (at: Cell, isBack: boolean, { rows, columns }: CellRoom): CellMove | null => {
  const place = at.row * columns + at.column + (isBack ? -1 : 1)
  if (place < 0 || place >= rows * columns) return null
  return { do: 'select', block: blockAt({ row: Math.floor(place / columns), column: place % columns }) }
}

const targetOf = ({ key, mod }: CellPress, { row, column }: Cell, { rows, columns, page }: CellRoom): Cell | null => {
  const within = (to: Cell): Cell => ({
    row: Math.max(0, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  })
  switch (key) {
    case 'ArrowDown':
      return within({ row: mod ? rows : row + 1, column })
    case 'ArrowUp':
      return within({ row: mod ? 0 : row - 1, column })
    case 'ArrowRight':
      return within({ row, column: mod ? columns : column + 1 })
    case 'ArrowLeft':
      return within({ row, column: mod ? 0 : column - 1 })
    case 'PageDown':
      return within({ row: row + page, column })
    case 'PageUp':
      return within({ row: row - page, column })
    case 'Home':
      return within({ row: mod ? 0 : row, column: 0 })
    case 'End':
      return within({ row: mod ? rows : row, column: columns })
    default:
      return null
  }
}

/** All cells of one column. */
export const columnBlock = (column: number, rows: number): Block => ({
  from: { row: Math.max(0, rows - 1), column },
  at: { row: 0, column },
})

/** Where the focus goes after a cell was edited. */
export const afterEdit = (at: Cell, by: 'down' | 'up' | 'on' | 'back' | 'stay', room: CellRoom): Cell => {
  if (by === 'stay') return at
  if (by === 'down' || by === 'up') {
    const row = at.row + (by === 'down' ? 1 : -1)
    return { row: Math.max(0, Math.min(room.rows - 1, row)), column: at.column }
  }
  const move = tabbed(at, by === 'back', room)
  return move?.do === 'select' ? move.block.at : at
}
