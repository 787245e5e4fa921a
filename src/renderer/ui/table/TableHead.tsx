// The names of the columns: pressed, the table is sorted by them; their edges are dragged, or moved with Shift and the
// arrows. One of them is reached by Tab, the others from it.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { look } from '../look.ts'
import { remInPixels } from '../rem.ts'
import type { Column, Columns } from './columns.ts'
import styles from './Table.module.css'

export interface Order {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface TableHeadProps<Row> {
  readonly columns: Columns<Row>
  readonly order: Order | null
  readonly onOrder: ((order: Order) => void) | undefined
  /** Asked for by the key that leads down from here. */
  readonly onDown: () => void
}

/** In rem. */
const STEP = 1

export const TableHead = <Row,>({ columns, order, onOrder, onDown }: TableHeadProps<Row>) => {
  const row = useRef<HTMLTableRowElement>(null)
  const { shown, resize, widthOf } = columns
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.contains(document.activeElement))
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    const column = shown[at]
    if (step === undefined) onDown()
    else if (event.shiftKey && column) resize(column.id, widthOf(column) + step * STEP)
    else buttons[at + step]?.focus()
  }
  const sort = ({ id }: Column<Row>) => {
    const isTurned = order?.column === id && order.direction === 'ascending'
    onOrder?.({ column: id, direction: isTurned ? 'descending' : 'ascending' })
  }
  const stop = Math.max(
    0,
    shown.findIndex(({ id }) => id === order?.column),
  )
  return (
    <thead className={styles.heads}>
      <tr ref={row} aria-rowindex={1} className={styles.head} onKeyDown={walk}>
        {shown.map((column, at) => {
          const isSorted = order?.column === column.id
          const sorts = onOrder !== undefined && column.isUnsorted !== true
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={isSorted ? order.direction : sorts ? 'none' : undefined}
              className={look(styles.column, column.isNumber && styles.number)}
            >
              <button
                type="button"
                className={styles.sort}
                tabIndex={at === stop ? 0 : -1}
                aria-disabled={sorts ? undefined : true}
                onClick={() => sorts && sort(column)}
              >
                {column.name}
                {isSorted && <span aria-hidden="true">{order.direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
              </button>
              <Edge onWidth={(width) => resize(column.id, width)} />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The end of a column, for the mouse; a double click gives the column its usual width. */
const Edge = ({ onWidth }: { readonly onWidth: (width: number | null) => void }) => {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    const column = event.currentTarget.parentElement
    if (column === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, right, width } = column.getBoundingClientRect()
    const isRightToLeft = getComputedStyle(column).direction === 'rtl'
    const wanted = isRightToLeft ? right - event.clientX : event.clientX - left
    if (Math.abs(wanted - width) >= 1) onWidth(wanted / remInPixels())
  }
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onWidth(null)}
    />
  )
}
