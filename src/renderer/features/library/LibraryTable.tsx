// The library's table. Only the rows in sight are drawn, so that ten thousand articles scroll as ten do.
import { Cell, Column, Row, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components'
import type { ArticleId } from '#core/model/index.ts'
import { useApp } from '../../store/hooks.ts'
import { look } from '../../ui/look.ts'
import styles from './LibraryTable.module.css'
import type { LibraryColumn, LibraryOrder, LibraryRow } from './library-rows.ts'

interface LibraryTableProps {
  readonly rows: readonly LibraryRow[]
  readonly order: LibraryOrder
  readonly selected: ReadonlySet<ArticleId>
  readonly onOrder: (order: LibraryOrder) => void
  readonly onSelected: (selected: ReadonlySet<ArticleId>) => void
  readonly onOpen: (article: ArticleId) => void
}

const COLUMNS: readonly {
  readonly id: LibraryColumn
  readonly name: string
  /** In pixels at the usual text size. */
  readonly width?: number
  readonly number?: boolean
}[] = [
  { id: 'title', name: 'Title' },
  { id: 'outlet', name: 'Outlet', width: 180 },
  { id: 'date', name: 'Published', width: 150 },
  { id: 'language', name: 'Language', width: 100 },
  { id: 'words', name: 'Words', width: 80, number: true },
  { id: 'claims', name: 'Claims', width: 80, number: true },
  { id: 'reading', name: 'Read', width: 110 },
]

const READING_WORDS = { unread: 'Unread', started: 'Started', done: 'To the end' } as const

export const LibraryTable = ({ rows, order, selected, onOrder, onSelected, onOpen }: LibraryTableProps) => {
  const scale = useApp().preferences.textSize / 100
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36 * scale, headingHeight: 32 * scale }}>
      <Table
        aria-label="Articles"
        className={look(styles.table)}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelected(new Set(rows.map((row) => row.id).filter((id) => keys === 'all' || keys.has(id))))
        }
        sortDescriptor={order}
        onSortChange={({ column, direction }) => {
          const known = COLUMNS.find((one) => one.id === column)
          if (known) onOrder({ column: known.id, direction })
        }}
        onRowAction={(key) => {
          const row = rows.find((one) => one.id === key)
          if (row) onOpen(row.id)
        }}
      >
        <TableHeader columns={COLUMNS}>
          {(column) => (
            <Column
              id={column.id}
              allowsSorting
              isRowHeader={column.id === 'title'}
              width={column.width ? column.width * scale : null}
              minWidth={(column.width ?? 200) * scale}
              className={look(styles.column, column.number && styles.number)}
            >
              {column.name}
              {order.column === column.id && (
                <span aria-hidden="true">{order.direction === 'ascending' ? ' ↑' : ' ↓'}</span>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody items={rows} renderEmptyState={() => <p className={styles.empty}>No article fits this filter.</p>}>
          {(row) => (
            <Row id={row.id} columns={COLUMNS} className={look(styles.row)}>
              {(column) => (
                <Cell
                  className={look(styles.cell, column.number && styles.number, column.id === 'title' && styles.title)}
                >
                  <Value row={row} column={column.id} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}

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
