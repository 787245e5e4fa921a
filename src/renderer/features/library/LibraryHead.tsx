// The names of the columns: pressed, the library is sorted by them. One of them is reached by Tab, the others from it.
import { type KeyboardEvent, useRef } from 'react'
import { look } from '../../ui/look.ts'
import { COLUMNS, type Column } from './columns.ts'
import styles from './LibraryTable.module.css'
import type { LibraryOrder } from './library-rows.ts'

interface LibraryHeadProps {
  readonly order: LibraryOrder
  readonly onOrder: (order: LibraryOrder) => void
  /** Asked for by the key that leads down from here. */
  readonly onDown: () => void
}

export const LibraryHead = ({ order, onOrder, onDown }: LibraryHeadProps) => {
  const row = useRef<HTMLTableRowElement>(null)
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.contains(document.activeElement))
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined && event.key !== 'ArrowDown') return
    event.preventDefault()
    event.stopPropagation()
    if (step === undefined) onDown()
    else buttons[at + step]?.focus()
  }
  const sort = ({ id }: Column) => {
    const isTurned = order.column === id && order.direction === 'ascending'
    onOrder({ column: id, direction: isTurned ? 'descending' : 'ascending' })
  }
  return (
    <thead className={styles.heads}>
      <tr ref={row} aria-rowindex={1} className={styles.head} onKeyDown={walk}>
        {COLUMNS.map((column) => {
          const isSorted = order.column === column.id
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={isSorted ? order.direction : 'none'}
              className={look(styles.column, column.isNumber && styles.number)}
            >
              <button type="button" className={styles.sort} tabIndex={isSorted ? 0 : -1} onClick={() => sort(column)}>
                {column.name}
                {isSorted && <span aria-hidden="true">{order.direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
