// The columns of the library's table, in their order. How wide they are stands in the style sheet.
import type { LibraryColumn } from './library-rows.ts'

export interface Column {
  readonly id: LibraryColumn
  readonly name: string
  readonly isNumber: boolean
}

const column = (id: LibraryColumn, name: string, isNumber = false): Column => ({ id, name, isNumber })

export const COLUMNS: readonly Column[] = [
  column('title', 'Title'),
  column('outlet', 'Outlet'),
  column('date', 'Published'),
  column('language', 'Language'),
  column('words', 'Words', true),
  column('claims', 'Claims', true),
  column('reading', 'Read'),
]
