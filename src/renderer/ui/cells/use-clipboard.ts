// Copying, cutting and pasting in a grid of cells.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Block, type Cell, cellsIn, columnsIn, edgesOf, pasted, rowsIn, type Written } from './block.ts'
import { cellOf, isEditor } from './cell-element.ts'
import { fromTsv, toTsv } from './tsv.ts'

interface Clipboard {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: number
  readonly columns: number
  readonly block: Block
  readonly textAt: (cell: Cell) => string
  readonly onCut: () => void
  readonly onPaste: (writes: readonly Written[], into: Block) => void
}

export const useClipboard = ({ box, rows, columns, block, textAt, onCut, onPaste }: Clipboard): void => {
  const edges = edgesOf(block)
  const copy = (clipboard: DataTransfer) => {
    const width = columnsIn(edges)
    const texts = cellsIn(edges).map(textAt)
    const lines = Array.from({ length: rowsIn(edges) }, (_, at) => texts.slice(at * width, (at + 1) * width))
    clipboard.setData('text/plain', toTsv(lines))
  }
  const paste = (clipboard: DataTransfer) => {
    const given = pasted(fromTsv(clipboard.getData('text/plain')), edges, { rows, columns })
    const { top, bottom, start, end } = given.edges
    onPaste(given.writes, { from: { row: bottom, column: end }, at: { row: top, column: start } })
  }
  useHeard(box, (type, clipboard) => {
    if (type === 'paste') return paste(clipboard)
    copy(clipboard)
    return type === 'cut' ? onCut() : undefined
  })
}

/**
 * Copying and pasting are told to whatever text is selected, and where none is to the whole document: so it is heard
 * there, whenever a cell has the focus. What is heard here is kept from the window, which takes a paste for an article.
 */
const useHeard = (
  box: RefObject<HTMLElement | null>,
  act: (type: 'copy' | 'cut' | 'paste', clipboard: DataTransfer) => void,
): void => {
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const focused = document.activeElement
    const isMine = focused !== null && box.current?.contains(focused) && !isEditor(focused) && cellOf(focused) !== null
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
