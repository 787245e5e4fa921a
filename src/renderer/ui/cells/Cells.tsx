// A grid of cells that are read, written, filled down, copied and pasted as in a spreadsheet. It knows no domain: a cell
// is a text in a row and a column, and what becomes of a text that was written is the feature's business. Only the rows
// in sight are drawn.
//
//   ids, columns, textOf   what stands in the cells
//   onWrite    texts that were written, one act at a time; the feature records those that are good, and answers for the
//              others from `badOf`, so that they stay in their cells with a sentence
//   block, onBlock         the selected cells; what is done with them from outside goes by `ref`
import { type Ref, useImperativeHandle, useRef } from 'react'
import { ROW_HEIGHT, useHeights } from '../table/heights.ts'
import { useSight } from '../table/use-sight.ts'
import { type Block, blockAt, type Cell, edgesOf, rowsIn } from './block.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellHeads } from './CellHeads.tsx'
import { CellLine } from './CellLine.tsx'
import styles from './Cells.module.css'
import { columnBlock } from './cell-keys.ts'
import { hangingAt, paddingFor, tracksOf } from './cell-room.ts'
import { type NamedCells, placedCells } from './named-cells.ts'
import { useFocusTaken } from './use-cell-focus.ts'
import { useCells } from './use-cells.ts'

export interface CellsHandle {
  /** Asks for one text for all selected cells. */
  editAll(): void
  fillDown(): void
  reach(cell: Cell): void
}

export interface CellsProps<Id extends string> extends NamedCells<Id> {
  readonly label: string
  readonly block: Block
  readonly onBlock: (block: Block) => void
  /** Escape was pressed while nothing was edited and one cell selected. */
  readonly onLeave: () => void
  readonly ref?: Ref<CellsHandle>
}

export const Cells = <Id extends string>(props: CellsProps<Id>) => {
  const { label, columns, ids, textOf, badOf, block, onBlock, onLeave, ref } = props
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const heights = useHeights(probe, ROW_HEIGHT)
  const shown = useSight(box, { count: ids.length, current: block.at.row, heights })
  const size = { rows: ids.length, columns: columns.length }
  const cells = useCells({ box, ...size, heights, block, onBlock, onLeave, ...placedCells(props) })
  useFocusTaken(ids, columns, () => cells.select(block))
  useImperativeHandle(ref, () => ({
    editAll: () => cells.edit('', true),
    fillDown: cells.fill,
    reach: (cell) => cells.select(blockAt(cell)),
  }))
  const edges = edgesOf(block)
  const hanging = hangingAt(box.current, block.at, columns, heights)
  const { editing } = cells
  const column = columns[block.at.column]
  const editor = editing !== null && column !== undefined && (
    <CellEditor
      column={column}
      label={editing.isForAll ? `${column.name} of ${rowsIn(edges)} rows` : column.name}
      text={editing.text}
      isBegun={editing.isBegun}
      isLow={hanging.isLow}
      onDone={cells.finish}
      onCancel={cells.cancel}
    />
  )
  return (
    <div ref={box} className={styles.box} style={paddingFor(columns)}>
      <span ref={probe} className={styles.probe} />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are selected and written in
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns}
        className={styles.table}
        style={tracksOf(columns)}
        {...cells.presses}
      >
        <CellHeads columns={columns} selected={edges} onPick={(at) => cells.select(columnBlock(at, size.rows))} />
        <tbody className={styles.body} style={{ height: size.rows * heights.row }}>
          {shown.map((row) => {
            const id = ids[row]
            return id === undefined ? null : (
              <CellLine
                key={id}
                row={row}
                top={row * heights.row}
                columns={columns}
                textOf={(name) => textOf(id, name)}
                badOf={(name) => badOf(id, name)}
                selected={edges}
                at={block.at}
                {...hanging}
                editor={row === block.at.row && editor !== false ? editor : null}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
