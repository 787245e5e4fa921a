// A table of any length, for whatever records: only the lines in sight are drawn, so that a hundred thousand rows scroll
// and are selected as ten are. It knows no domain.
//
// A feature gives it
//   columns   what `useColumns(name, COLUMNS)` answers: names, widths in rem, `cell(row)` for what stands in each.
//             COLUMNS must stay the same list from render to render.
//   lines     ids of rows in their order, with headings between them where rows are grouped: `linesOf(groups, folded)`
//   rowOf     the row of an id. It is asked only for rows in sight, so it may work the row out there and then; a row that
//             answers with the same object as before is not drawn again.
//   selected, onSelected   the selected ids; the table replaces the set and never changes it
//   order, onOrder         which column the lines are sorted by. The feature sorts.
//   onOpen, onFold         Enter or a double click on a row; a heading pressed (`Enter`, space, left, right)
//   nameOf    for letters typed to lead to a row; left out, letters are left to the window's shortcuts
//   ref       a `TableHandle`: `reach(id)` scrolls to a row, selects nothing and gives it the focus
// Filtering, grouping and sorting are the feature's: work through all rows belongs in a useMemo there. `ColumnsButton` is
// the control with which columns are hidden.
//
// It is a grid of its own making: a widget that first collects every cell of every row takes a second for ten thousand.
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
} from 'react'
import { type Columns, tracksOf } from './columns.ts'
import { ROW_HEIGHT, useHeights } from './heights.ts'
import { isRow, keyOf, type Line } from './lines.ts'
import styles from './Table.module.css'
import { type Order, TableHead } from './TableHead.tsx'
import { HeadingLine, RowLine } from './TableLine.tsx'
import { useLinePresses } from './use-line-presses.ts'
import { useSight } from './use-sight.ts'

interface TableStyle extends CSSProperties {
  readonly '--columns': string
  readonly '--line': string
}

export interface TableHandle<Id extends string> {
  /** Answers whether the row is there, in a group that is not folded. */
  reach(id: Id): boolean
}

export interface TableProps<Row, Id extends string> {
  readonly label: string
  readonly columns: Columns<Row>
  readonly lines: readonly Line<Id>[]
  readonly rowOf: (id: Id) => Row | undefined
  readonly selected: ReadonlySet<Id>
  readonly onSelected: (selected: ReadonlySet<Id>) => void
  readonly order?: Order | null
  readonly onOrder?: (order: Order) => void
  readonly onOpen?: (id: Id) => void
  readonly onFold?: (group: string) => void
  readonly nameOf?: (id: Id) => string
  /** Said below the head where there is no line. */
  readonly empty?: ReactNode
  /** In rem, the same for every line. */
  readonly rowHeight?: number
  readonly ref?: Ref<TableHandle<Id>>
}

export const Table = <Row, Id extends string>({
  label,
  columns,
  lines,
  rowOf,
  selected,
  onSelected,
  order = null,
  onOrder,
  onOpen,
  onFold,
  nameOf,
  empty,
  rowHeight = ROW_HEIGHT,
  ref,
}: TableProps<Row, Id>) => {
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const heights = useHeights(probe, rowHeight)
  const table = { box, lines, selected, heights, nameOf, onSelected, onOpen, onFold }
  const { current, reach, presses } = useLinePresses(table)
  const shown = useSight(box, { count: lines.length, current, heights })
  const kept = useFocusKept(lines, () => reach(current))
  useImperativeHandle(ref, () => ({
    reach: (id) => {
      const index = lines.indexOf(id)
      if (index >= 0) reach(index)
      return index >= 0
    },
  }))
  const { tracks, least } = tracksOf(columns)
  const style: TableStyle = { '--columns': tracks, '--line': `${rowHeight}rem`, minWidth: least }
  const drawn = (index: number) => {
    const line = lines[index]
    if (line === undefined) return null
    const key = keyOf(line)
    const place = { index, top: index * heights.row, isCurrent: index === current }
    if (!isRow(line))
      return <HeadingLine key={key} lineKey={key} line={line} columns={columns.shown.length} {...place} />
    const row = rowOf(line)
    if (row === undefined) return null
    return <RowLine key={key} id={line} row={row} columns={columns.shown} isSelected={selected.has(line)} {...place} />
  }
  return (
    <div ref={box} className={styles.box}>
      <span ref={probe} className={styles.probe} />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are selected and opened
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        data-letters={nameOf === undefined ? 'free' : undefined}
        className={styles.table}
        style={style}
        {...presses}
        {...kept}
      >
        <TableHead columns={columns} order={order} onOrder={onOrder} onDown={() => reach(current)} />
        <tbody className={styles.body} style={{ height: lines.length * heights.row }}>
          {shown.map(drawn)}
        </tbody>
      </table>
      {lines.length === 0 && empty !== undefined && <p className={styles.empty}>{empty}</p>}
    </div>
  )
}

/** A row that is taken away takes the focus with it; the line that is current then gets it. */
const useFocusKept = (lines: readonly unknown[], regain: () => void) => {
  const last = useRef<Element | null>(null)
  const check = useEffectEvent(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return
    last.current = null
    regain()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go when the lines change
  useEffect(() => check(), [lines])
  return {
    onFocus: (event: { readonly target: Element }) => {
      last.current = event.target
    },
  }
}
