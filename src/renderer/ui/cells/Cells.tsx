// A grid of cells that are read, written, filled down, copied and pasted as in a spreadsheet. It knows no domain: a cell
// is a text in a row and a column, and what becomes of a text that was written is the feature's business. Only the rows
// in sight are drawn.
//
//   ids, columns, textOf   what stands in the cells
//   onWrite    texts that were written, one act at a time; the feature records those that are good, and answers for the
//              others from `badOf`, so that they stay in their cells with a sentence
//   block, onBlock         the selected cells; what is done with them from outside goes by `ref`
import { type CSSProperties, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { look } from '../look.ts'
import { HEAD_HEIGHT, ROW_HEIGHT, useHeights } from '../table/heights.ts'
import { useSight } from '../table/use-sight.ts'
import { type Block, blockAt, type Cell, edgesOf, type Written } from './block.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellLine } from './CellLine.tsx'
import styles from './Cells.module.css'
import { columnBlock } from './cell-keys.ts'
import type { BadCell, CellColumn, CellWrite } from './columns.ts'
import { useCells } from './use-cells.ts'

export interface CellsHandle {
  /** Asks for one text for all selected cells. */
  editAll(): void
  fillDown(): void
  reach(cell: Cell): void
}

export interface CellsProps<Id extends string> {
  readonly label: string
  readonly columns: readonly CellColumn[]
  readonly ids: readonly Id[]
  readonly textOf: (id: Id, column: string) => string
  readonly badOf: (id: Id, column: string) => BadCell | undefined
  readonly block: Block
  readonly onBlock: (block: Block) => void
  readonly onWrite: (writes: readonly CellWrite<Id>[]) => void
  /** What could not be taken in these cells is given up. */
  readonly onRevert: (cells: readonly { readonly id: Id; readonly column: string }[]) => void
  /** Escape was pressed while nothing was edited and one cell selected. */
  readonly onLeave: () => void
  readonly ref?: Ref<CellsHandle>
}

interface CellsStyle extends CSSProperties {
  readonly '--columns': string
}

export const Cells = <Id extends string>(props: CellsProps<Id>) => {
  const { label, columns, ids, textOf, badOf, block, onBlock, onWrite, onRevert, onLeave, ref } = props
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const heights = useHeights(probe, ROW_HEIGHT)
  const shown = useSight(box, { count: ids.length, current: block.at.row, heights })
  const named = <T,>({ row, column }: Cell, then: (id: Id, column: string) => T): T | undefined => {
    const id = ids[row]
    const name = columns[column]?.id
    return id === undefined || name === undefined ? undefined : then(id, name)
  }
  const textAt = (cell: Cell) => named(cell, (id, column) => badOf(id, column)?.text ?? textOf(id, column)) ?? ''
  const nameAt = (cell: Cell) => named(cell, (id, column) => `${id} ${column}`)
  const write = (written: readonly Written[]) =>
    onWrite(written.flatMap(({ cell, text }) => named(cell, (id, column) => ({ id, column, text })) ?? []))
  const revert = (some: readonly Cell[]) => {
    const held = some.flatMap((cell) => named(cell, (id, column) => (badOf(id, column) ? { id, column } : [])) ?? [])
    if (held.length > 0) onRevert(held)
    return held.length > 0
  }
  const size = { rows: ids.length, columns: columns.length }
  const cells = useCells({
    box,
    ...size,
    heights,
    block,
    textAt,
    nameAt,
    onBlock,
    onWrite: write,
    onRevert: revert,
    onLeave,
  })
  const begin = useEffectEvent(() => cells.select(block))
  useEffect(() => begin(), [])
  const stay = useEffectEvent(() => {
    if (document.activeElement === document.body) cells.select(block)
  })
  // A cell that is gone takes the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may be gone whenever there are others
  useEffect(() => stay(), [ids, columns])
  useImperativeHandle(ref, () => ({
    editAll: () => cells.edit('', true),
    fillDown: cells.fill,
    reach: (cell) => cells.select(blockAt(cell)),
  }))
  const edges = edgesOf(block)
  const column = columns[block.at.column]
  const isInLowerHalf = isLow(box.current, block.at.row * heights.row)
  const editor = cells.editing !== null && column !== undefined && (
    <CellEditor
      column={column}
      label={cells.editing.isForAll ? `${column.name} of ${edges.bottom - edges.top + 1} rows` : column.name}
      text={cells.editing.text}
      isBegun={cells.editing.isBegun}
      isLow={isInLowerHalf}
      onDone={cells.finish}
      onCancel={cells.cancel}
    />
  )
  const style: CellsStyle = {
    '--columns': columns.map(({ width, isName }) => (isName ? nameWidth(width, 'cqi') : `${width}rem`)).join(' '),
  }
  return (
    <div ref={box} className={styles.box} style={{ scrollPaddingTop: `${HEAD_HEIGHT}rem`, ...pad(columns) }}>
      <span ref={probe} className={styles.probe} />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are selected and written in
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        className={styles.table}
        style={style}
        {...cells.presses}
      >
        <thead className={styles.heads}>
          <tr aria-rowindex={1} className={styles.head}>
            {columns.map(({ id, name, isName }, at) => (
              <th key={id} scope="col" aria-colindex={at + 1} className={look(styles.column, isName && styles.name)}>
                <button
                  type="button"
                  tabIndex={-1}
                  className={look(styles.pick, at >= edges.start && at <= edges.end && styles.picked)}
                  title={`Select all of ${name}`}
                  onClick={() => cells.select(columnBlock(at, ids.length))}
                >
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: ids.length * heights.row }}>
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
                isLow={isInLowerHalf}
                isFar={isFar(box.current, columns.slice(0, block.at.column), heights.head / HEAD_HEIGHT)}
                editor={row === block.at.row && editor !== false ? editor : null}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The column that stays in sight leaves room for the others in a small window. */
const nameWidth = (width: number, unit: 'cqi' | '%') => `clamp(9rem, 36${unit}, ${width}rem)`

const pad = ([first]: readonly CellColumn[]) =>
  first?.isName === true ? { scrollPaddingInlineStart: nameWidth(first.width, '%') } : {}

/** In the lower half of what is in sight. */
const isLow = (box: HTMLElement | null, top: number): boolean =>
  box !== null && top - box.scrollTop > box.clientHeight / 2

/** In the further half of what is in sight. */
const isFar = (box: HTMLElement | null, before: readonly CellColumn[], rem: number): boolean =>
  box !== null &&
  before.reduce((sum, { width }) => sum + width * rem, 0) - Math.abs(box.scrollLeft) > box.clientWidth / 2
