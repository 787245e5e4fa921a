// What of the matrix is opened beside it: a cell, a whole row or column, or what a speaker says.
import type { Header, Matrix } from '#core/compare/matrix.ts'
import { SourceId } from '#core/model/ids.ts'
import type { ClaimId } from '#core/model/index.ts'

/** A null row or column means all of them: the header of the other one is opened. */
export interface OpenedCell {
  readonly kind: 'cell'
  readonly row: string | null
  readonly column: string | null
}

/** Null outlet: in all of them. */
export interface OpenedVoice {
  readonly kind: 'voice'
  readonly source: SourceId
  readonly outlet: string | null
}

export type Opened = OpenedCell | OpenedVoice

/** The claims of a cell, a row or a column, each once, in the order of the cells. */
export const claimsIn = (matrix: Matrix, { row, column }: OpenedCell): ClaimId[] => {
  const found = new Set<ClaimId>()
  matrix.cells.forEach((cells, r) => {
    if (row !== null && matrix.rows[r]?.key !== row) return
    cells.forEach((cell, c) => {
      if (column === null || matrix.columns[c]?.key === column) for (const id of cell.claims) found.add(id)
    })
  })
  return [...found]
}

export const headerOf = (headers: readonly Header[], key: string | null): Header | null =>
  headers.find((header) => header.key === key) ?? null

/** "Timetable · Sandrin Herald"; of a whole row or column just its name. Null when it is not in the matrix any more. */
export const openedTitle = (matrix: Matrix, { row, column }: OpenedCell): string | null => {
  const names = [
    row === null ? '' : headerOf(matrix.rows, row)?.label,
    column === null ? '' : headerOf(matrix.columns, column)?.label,
  ]
  return names.includes(undefined) ? null : names.filter(Boolean).join(' · ')
}

/** As one line of text; keys hold no blanks. */
export const openedKey = (opened: Opened): string =>
  opened.kind === 'cell'
    ? `cell ${opened.row ?? ALL} ${opened.column ?? ALL}`
    : `voice ${opened.source} ${opened.outlet ?? ALL}`

export const openedOf = (key: string): Opened | null => {
  const [kind, first, second] = key.split(' ').map((part) => (part === ALL ? null : part))
  if (first === undefined || second === undefined) return null
  if (kind === 'cell') return { kind, row: first, column: second }
  const source = SourceId.safeParse(first)
  return kind === 'voice' && source.success ? { kind, source: source.data, outlet: second } : null
}

const ALL = '*'
