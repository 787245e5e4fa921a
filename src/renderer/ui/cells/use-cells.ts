// What keys, mouse and clipboard do in a grid of cells.
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Heights } from '../table/heights.ts'
import {
  type Block,
  blockAt,
  type Cell,
  cellsIn,
  columnsIn,
  edgesOf,
  filledDown,
  pasted,
  rowsIn,
  type Written,
} from './block.ts'
import type { EditEnd } from './CellEditor.tsx'
import { afterEdit, type CellMove, cellMoveFor } from './cell-keys.ts'
import { fromTsv, toTsv } from './tsv.ts'

interface Cells {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: number
  readonly columns: number
  readonly heights: Heights
  readonly block: Block
  readonly textAt: (cell: Cell) => string
  /** By which a cell is known again after rows or columns have come or gone. */
  readonly nameAt: (cell: Cell) => string | undefined
  readonly onBlock: (block: Block) => void
  readonly onWrite: (writes: readonly Written[]) => void
  /** Gives cells back what is recorded, where something that could not be taken stands in them; answers whether any did. */
  readonly onRevert: (cells: readonly Cell[]) => boolean
  readonly onLeave: () => void
}

interface Editing {
  /** The name of the cell. */
  readonly of: string | undefined
  readonly text: string
  /** It is a first letter that was typed. */
  readonly isBegun: boolean
  /** What is written goes to every selected cell. */
  readonly isForAll: boolean
}

export const useCells = (cells: Cells) => {
  const { box, rows, columns, heights, block, textAt, nameAt, onBlock, onWrite, onRevert, onLeave } = cells
  const [begun, setEditing] = useState<Editing | null>(null)
  // The cell may be gone, and another may stand in its place.
  const editing = begun !== null && begun.of === nameAt(block.at) ? begun : null
  if (begun !== editing) setEditing(editing)
  const focus = useCellFocus(box)
  const edges = edgesOf(block)
  const select = (next: Block) => {
    focus.want(next.at)
    onBlock(next)
  }
  const edit = (text: string | null, isForAll = false) =>
    setEditing({
      of: nameAt(block.at),
      text: text ?? textAt(block.at),
      isBegun: text !== null && text !== '',
      isForAll,
    })
  const write = (writes: readonly Written[]) => {
    if (writes.length > 0) onWrite(writes)
  }
  const room = () => ({
    rows,
    columns,
    page: Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - heights.head) / heights.row) - 1),
  })
  const make = (move: CellMove) => {
    switch (move.do) {
      case 'select':
        return select(move.block)
      case 'edit':
        return edit(move.text)
      case 'clear':
        return write(cellsIn(edges).map((cell) => ({ cell, text: '' })))
      case 'fill':
        return write(filledDown(edges, textAt))
      case 'leave':
        return onLeave()
    }
  }
  const finish = (text: string, end: EditEnd, isForAll: boolean) => {
    setEditing(null)
    const toAll = isForAll || editing?.isForAll === true
    if (toAll) write(cellsIn(edges).map((cell) => ({ cell, text })))
    else if (text !== textAt(block.at)) write([{ cell: block.at, text }])
    if (end === 'gone') return
    select(toAll ? block : blockAt(afterEdit(block.at, end, room())))
  }
  const cancel = () => {
    setEditing(null)
    focus.want(block.at)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.altKey || event.nativeEvent.isComposing || cellAt(event.target) === null)
      return undefined
    if (event.key === 'Escape' && onRevert(cellsIn(edges))) return event.preventDefault()
    const press = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey }
    const move = cellMoveFor(press, block, room())
    if (move === null) return undefined
    event.preventDefault()
    return make(move)
  }
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellAt(event.target)
    if (cell === null || event.button !== 0 || isEditor(event.target)) return
    event.preventDefault()
    select(event.shiftKey ? { from: block.from, at: cell } : blockAt(cell))
  }
  const onMouseMove = (event: MouseEvent) => {
    const cell = event.buttons === 1 && editing === null && !isEditor(event.target) ? cellAt(event.target) : null
    if (cell !== null && (cell.row !== block.at.row || cell.column !== block.at.column))
      select({ from: block.from, at: cell })
  }
  const onDoubleClick = (event: MouseEvent) => {
    if (editing === null && cellAt(event.target) !== null) edit(null)
  }
  const copy = (clipboard: DataTransfer) => {
    const width = columnsIn(edges)
    const texts = cellsIn(edges).map(textAt)
    const lines = Array.from({ length: rowsIn(edges) }, (_, at) => texts.slice(at * width, (at + 1) * width))
    clipboard.setData('text/plain', toTsv(lines))
  }
  const paste = (clipboard: DataTransfer) => {
    const given = pasted(fromTsv(clipboard.getData('text/plain')), edges, { rows, columns })
    const { top, bottom, start, end } = given.edges
    write(given.writes)
    select({ from: { row: bottom, column: end }, at: { row: top, column: start } })
  }
  useClipboard(box, (type, clipboard) => {
    if (type === 'paste') return paste(clipboard)
    copy(clipboard)
    return type === 'cut' ? make({ do: 'clear' }) : undefined
  })
  const presses = { onKeyDown, onMouseDown, onMouseMove, onDoubleClick }
  return { editing, presses, select, edit, finish, cancel, fill: () => make({ do: 'fill' }) }
}

/**
 * Copying and pasting are told to whatever text is selected, and where none is to the whole document: so it is heard
 * there, whenever a cell has the focus. What is heard here is kept from the window, which takes a paste for an article.
 */
const useClipboard = (
  box: RefObject<HTMLElement | null>,
  act: (type: 'copy' | 'cut' | 'paste', clipboard: DataTransfer) => void,
): void => {
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const focused = document.activeElement
    const isMine = focused !== null && box.current?.contains(focused) && !isEditor(focused) && cellAt(focused) !== null
    if (!isMine || event.clipboardData === null) return
    event.preventDefault()
    act(event.type === 'paste' ? 'paste' : event.type === 'cut' ? 'cut' : 'copy', event.clipboardData)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => heard(event)
    const types = ['copy', 'cut', 'paste'] as const
    for (const type of types) document.addEventListener(type, listener)
    return () => {
      for (const type of types) document.removeEventListener(type, listener)
    }
  }, [])
}

/** A cell may have to be drawn before it can have the focus. */
const useCellFocus = (box: RefObject<HTMLElement | null>) => {
  const wanted = useRef<Cell | null>(null)
  const giveFocus = () => {
    const to = wanted.current
    const cell = to && box.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)
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

const cellAt = (target: EventTarget): Cell | null => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined
  const [row, column] = place?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

const isEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, [role=listbox]') !== null
