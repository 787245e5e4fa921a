import { describe, expect, test } from 'vitest'
import { filterRows, type LibraryRow, sortRows } from './rows.ts'
import { row } from './testing/row.ts'

const rows = [
  row(1, { title: 'Ferry 10', dateKey: '2025-03-14', date: '14 March 2025' }),
  row(2, { title: 'Ferry 9', outlet: 'Delta Wire', claims: 4 }),
  row(3, { title: 'Évian notes', dateKey: '2025-02', reading: 'done' }),
]
const ids = (found: readonly LibraryRow[]) => found.map((one) => one.id.at(-1))

describe('the rows of the library', () => {
  test('every word of the filter must be found, in any of the columns', () => {
    expect(ids(filterRows(rows, 'ferry wire'))).toEqual(['2'])
    expect(ids(filterRows(rows, 'MARCH'))).toEqual(['1'])
    expect(ids(filterRows(rows, '  '))).toEqual(['1', '2', '3'])
  })

  test('titles sort as people count and without regard to accents', () => {
    expect(ids(sortRows(rows, { column: 'title', direction: 'ascending' }))).toEqual(['3', '2', '1'])
  })

  test('undated articles come last, and equal rows stay as they were added', () => {
    expect(ids(sortRows(rows, { column: 'date', direction: 'ascending' }))).toEqual(['3', '1', '2'])
    expect(ids(sortRows(rows, { column: 'words', direction: 'descending' }))).toEqual(['1', '2', '3'])
  })

  test('reading states sort by how far they are', () => {
    expect(ids(sortRows(rows, { column: 'reading', direction: 'descending' }))).toEqual(['3', '1', '2'])
  })
})
