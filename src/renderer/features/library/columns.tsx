// The columns of the library's table, in their order, and what stands in each.
import type { LibraryRow } from '#core/library/rows.ts'
import { BASIS_NAMES } from '#core/wording/date.ts'
import { READING_NAMES_BRIEF } from '#core/wording/reading.ts'
import { look } from '../../ui/look.ts'
import type { Column } from '../../ui/table/columns.ts'
import styles from './columns.module.css'

const quietIf = (isQuiet: boolean, words: string | number) => (
  <span dir="auto" className={look(isQuiet && styles.quiet)}>
    {words}
  </span>
)

/** No more precise than it is known, and on what ground where the text itself does not state it. */
const Published = ({ row: { article, date } }: { readonly row: LibraryRow }) => {
  const basis = article.published?.basis
  if (typeof article.published?.value !== 'string') return <span className={styles.quiet}>{date}</span>
  return (
    <span>
      {date}
      {basis !== undefined && basis !== 'stated' && <span className={styles.basis}> · {BASIS_NAMES[basis]}</span>}
    </span>
  )
}

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
  { id: 'date', name: 'Published', width: 13.5, cell: (row) => <Published row={row} /> },
  { id: 'authors', name: 'Authors', width: 10, isUnsorted: true, isExtra: true, cell: (row) => row.authors },
  { id: 'language', name: 'Language', width: 6.25, cell: (row) => row.language },
  { id: 'words', name: 'Words', width: 5, isNumber: true, cell: (row) => row.words },
  { id: 'claims', name: 'Claims', width: 5, isNumber: true, cell: ({ claims }) => quietIf(claims === 0, claims) },
  {
    id: 'reading',
    name: 'Read',
    width: 6.875,
    cell: ({ reading }) => quietIf(reading === 'unread', READING_NAMES_BRIEF[reading]),
  },
]
