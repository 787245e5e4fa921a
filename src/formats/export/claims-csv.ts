// Claims as a table that a spreadsheet opens: comma-separated, as RFC 4180 has it, in UTF-8 with the mark that Excel
// wants. A spreadsheet runs what looks like a formula, and claims hold other people's words: such cells get an apostrophe.
import type { Column } from '#core/claims-table/columns.ts'
import type { TableRow } from '#core/claims-table/row.ts'
import { cleanCell, closedDirections } from './plain.ts'

const MARK = '\ufeff'
const LINE_END = '\r\n'

/** A column of the file: the claim's columns, and ids by which rows are told apart and joined. */
export interface CsvColumn {
  readonly name: string
  readonly of: (row: TableRow) => string
}

export const csvColumns = (columns: readonly Column[]): CsvColumn[] => [
  { name: 'Claim id', of: ({ claim }) => claim.id },
  ...columns.map(({ name, plain }) => ({ name, of: plain })),
  { name: 'Article id', of: ({ article }) => article.id },
]

export const claimsCsv = (rows: readonly TableRow[], columns: readonly CsvColumn[]): string => {
  const lines = [
    columns.map(({ name }) => csvCell(name)),
    ...rows.map((row) => columns.map(({ of }) => csvCell(of(row)))),
  ]
  return MARK + lines.map((cells) => cells.join(',') + LINE_END).join('')
}

/** Quoted always: a program that cuts at semicolons or tabs then finds no cell that begins in the middle of one. */
export const csvCell = (text: string): string =>
  `"${withoutFormula(closedDirections(cleanCell(text))).replaceAll('"', '""')}"`

/**
 * What a spreadsheet takes for a formula begins with one of these signs, narrow or wide, at times behind blanks that do
 * not show. Programs that cut where we do not (at a semicolon, a bar, a line's end) would find more beginnings.
 */
const FORMULA = /(^|[;\n|])((?:[^\S\n]|[\u200b-\u200f\u2060\ufeff"'])*)(?=[=+\-@＝＋－＠])/gu

const withoutFormula = (text: string): string => text.replace(FORMULA, "$1'$2")
