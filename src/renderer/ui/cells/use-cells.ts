// What becomes of a grid of cells when something is pressed in it, an edit ends, or something is pasted.
import type { KeyboardEvent, RefObject } from 'react'
import type { Heights } from '../table/heights.ts'
import { type Block, blockAt, cellsIn, edgesOf, filledDown, type Written } from './block.ts'
import { cellOf } from './cell-element.ts'
import { afterEdit, type CellMove, cellMoveFor } from './cell-keys.ts'
import { cellMouse } from './cell-mouse.ts'
import type { PlacedCells } from './named-cells.ts'
import { useCellFocus } from './use-cell-focus.ts'
import { useClipboard } from './use-clipboard.ts'
import { useEditing } from './use-editing.ts'
import type { EditEnd } from './use-one-end.ts'

interface Cells extends PlacedCells {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: number
  readonly columns: number
  readonly heights: Heights
  readonly block: Block
  readonly onBlock: (block: Block) => void
  readonly onLeave: () => void
}

export const useCells = (cells: Cells) => {
  const { box, rows, columns, block, textAt, nameAt, onBlock, onWrite, onRevert, onLeave } = cells
  const { editing, edit, close } = useEditing({ at: block.at, textAt, nameAt })
  const focus = useCellFocus(box)
  const edges = edgesOf(block)
  const select = (next: Block) => {
    focus.want(next.at)
    onBlock(next)
  }
  const write = (writes: readonly Written[]) => {
    if (writes.length > 0) onWrite(writes)
  }
  const writeToAll = (text: string) => write(cellsIn(edges).map((cell) => ({ cell, text })))
  const fill = () => write(filledDown(edges, textAt))
  const make = (move: CellMove) => {
    switch (move.do) {
      case 'select':
        return select(move.block)
      case 'edit':
        return edit(move.text)
      case 'clear':
        return writeToAll('')
      case 'fill':
        return fill()
      case 'leave':
        return onLeave()
    }
  }
  const finish = (text: string, end: EditEnd, isForAll: boolean) => {
    close()
    const toAll = isForAll || editing?.isForAll === true
    if (toAll) writeToAll(text)
    else if (text !== textAt(block.at)) write([{ cell: block.at, text }])
    if (end === 'gone') return
    select(toAll ? block : blockAt(afterEdit(block.at, end, roomIn(cells))))
  }
  const cancel = () => {
    close()
    focus.want(block.at)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.altKey || event.nativeEvent.isComposing || cellOf(event.target) === null)
      return undefined
    if (event.key === 'Escape' && onRevert(cellsIn(edges))) return event.preventDefault()
    const press = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey }
    const move = cellMoveFor(press, block, roomIn(cells))
    if (move === null) return undefined
    event.preventDefault()
    return make(move)
  }
  const paste = (writes: readonly Written[], into: Block) => {
    write(writes)
    select(into)
  }
  useClipboard({ box, rows, columns, block, textAt, onCut: () => writeToAll(''), onPaste: paste })
  const mouse = cellMouse({ block, isEditing: editing !== null, select, open: () => edit(null) })
  return { editing, presses: { onKeyDown, ...mouse }, select, edit, finish, cancel, fill }
}

/** How far keys can go; `page` is the rows that are in sight at once, less the one that stays. */
const roomIn = ({ box, rows, columns, heights }: Cells) => ({
  rows,
  columns,
  page: Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - heights.head) / heights.row) - 1),
})
