// Tables of figures against tables that old pages use to put columns beside each other.
import type { PageElement } from './page.ts'
import { attributeOf, findAll, textOf } from './search.ts'

/** Characters; a longer cell holds paragraphs, not a value. */
const VALUE_AT_MOST = 240

const childrenNamed = (element: PageElement, ...names: string[]): PageElement[] =>
  element.children.flatMap((child) => (typeof child !== 'string' && names.includes(child.name) ? [child] : []))

/** A table's captions, and its rows as lists of cells, in the order in which a browser shows them. */
export const rowsOf = (table: PageElement): { captions: PageElement[]; rows: PageElement[][] } => {
  const sections = [
    ...childrenNamed(table, 'thead'),
    ...childrenNamed(table, 'tbody'),
    ...childrenNamed(table, 'tfoot'),
  ]
  const rows = [table, ...sections].flatMap((section) => childrenNamed(section, 'tr'))
  return { captions: childrenNamed(table, 'caption'), rows: rows.map((row) => childrenNamed(row, 'td', 'th')) }
}

export const isDataTable = (table: PageElement): boolean => {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role'))) return false
  const inner = findAll(
    table,
    ({ name }) => name === 'table' || name === 'th' || name === 'thead' || name === 'caption',
  )
  if (inner.some((element) => element !== table && element.name === 'table')) return false
  if (inner.length > 1) return true
  const { rows } = rowsOf(table)
  const isGrid = rows.length > 1 && rows.every((row) => row.length > 1)
  return isGrid && rows.flat().every((cell) => textOf(cell).length <= VALUE_AT_MOST)
}
