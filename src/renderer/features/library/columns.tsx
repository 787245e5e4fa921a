// The columns of the library's table, in their order, and what stands in each.
import { look } from '../../ui/look.ts'
import type { Column } from '../../ui/table/columns.ts'
import styles from './columns.module.css'
import type { LibraryRow } from './library-rows.ts'

const READING_WORDS = { unread: 'Unread', started: 'Started', done: 'To the end' } as const

const quietIf = (isQuiet: boolean, words: string | number) => (
  <span dir="auto" className={look(isQuiet && styles.quiet)}>
    {words}
  </span>
)

export const COLUMNS: readonly Column<LibraryRow>[] = [
  {
    id: 'title',
    name: 'Title',
    width: 12.5,
    grows: true,
    isName: true,
    cell: ({ title }) => (
      <span dir="auto" title={title}>
        {title}
      </span>
    ),
  },
  { id: 'outlet', name: 'Outlet', width: 11.25, cell: (row) => quietIf(!row.outletKnown, row.outlet) },
  { id: 'date', name: 'Published', width: 9.375, cell: (row) => row.date },
  { id: 'language', name: 'Language', width: 6.25, cell: (row) => row.language },
  { id: 'words', name: 'Words', width: 5, isNumber: true, cell: (row) => row.words },
  { id: 'claims', name: 'Claims', width: 5, isNumber: true, cell: ({ claims }) => quietIf(claims === 0, claims) },
  {
    id: 'reading',
    name: 'Read',
    width: 6.875,
    cell: ({ reading }) => quietIf(reading === 'unread', READING_WORDS[reading]),
  },
]
