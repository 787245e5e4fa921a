// One article as a row of the library. Presses are heard by the table, which knows which rows there are.
import { memo } from 'react'
import { look } from '../../ui/look.ts'
import { COLUMNS } from './columns.ts'
import styles from './LibraryTable.module.css'
import type { LibraryColumn, LibraryRow } from './library-rows.ts'

interface LibraryLineProps {
  readonly row: LibraryRow
  readonly index: number
  /** In pixels from the top of the first row. */
  readonly top: number
  readonly isSelected: boolean
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean
}

export const LibraryLine = memo(({ row, index, top, isSelected, isCurrent }: LibraryLineProps) => (
  <tr
    data-key={row.id}
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    tabIndex={isCurrent ? 0 : -1}
    className={styles.row}
    style={{ transform: `translateY(${top}px)` }}
  >
    {COLUMNS.map(({ id, isNumber }) => {
      const Cell = id === 'title' ? 'th' : 'td'
      return (
        <Cell
          key={id}
          scope={id === 'title' ? 'row' : undefined}
          tabIndex={-1}
          className={look(styles.cell, isNumber && styles.number, id === 'title' && styles.title)}
        >
          <Value row={row} column={id} />
        </Cell>
      )
    })}
  </tr>
))

const READING_WORDS = { unread: 'Unread', started: 'Started', done: 'To the end' } as const

const Value = ({ row, column }: { readonly row: LibraryRow; readonly column: LibraryColumn }) => {
  switch (column) {
    case 'reading':
      return <span className={look(row.reading === 'unread' && styles.quiet)}>{READING_WORDS[row.reading]}</span>
    case 'outlet':
      return <span className={look(!row.outletKnown && styles.quiet)}>{row.outlet}</span>
    case 'claims':
      return <span className={look(row.claims === 0 && styles.quiet)}>{row.claims}</span>
    case 'title':
      return (
        <span dir="auto" title={row.title}>
          {row.title}
        </span>
      )
    default:
      return row[column]
  }
}
