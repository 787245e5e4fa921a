// The matrix: claims laid out by two axes at once, and what its empty cells may say. One pass over the claims; only
// cells with claims have a list of their own, the others share what they say with their column.
import type { Article, ArticleId, Axis, Claim, ClaimId, CoderId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { AxisView } from './axis-view.ts'
import { type Cell, emptyCell } from './cell.ts'
import { chosenArticles, claimsInReadingOrder } from './chosen-articles.ts'
import { type Emptiness, emptinessBetween } from './emptiness.ts'
import { facetAxis } from './facet-axis.ts'
import { type Header, Line } from './line.ts'
import { outletAxis } from './outlet-axis.ts'
import { pointAxis } from './point-axis.ts'
import { speakerAxis } from './speaker-axis.ts'

export type { Cell, CellState } from './cell.ts'
export type { Header } from './line.ts'

export interface MatrixChoice {
  readonly rows: Axis
  readonly columns: Axis
  /** Null for all that are not in the trash. */
  readonly articles: readonly ArticleId[] | null
  /** Whose reading to the end counts; null for anybody's. */
  readonly coders: readonly CoderId[] | null
}

export interface Matrix {
  readonly rows: readonly Header[]
  readonly columns: readonly Header[]
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly Cell[])[]
  /** How many claims were laid out, each counted once. */
  readonly claims: number
}

export const matrixOf = (state: NotebookState, choice: MatrixChoice): Matrix => {
  const articles = chosenArticles(state, choice.articles)
  const rows = new Line(viewOf(state, choice.rows, articles))
  const columns = new Line(viewOf(state, choice.columns, articles))
  const claims = claimsInReadingOrder(state, articles)
  const grid = layOut(claims, rows, columns)
  const emptiness = emptinessBetween(state, { ...choice, articles }, rows, columns)
  return {
    rows: rows.headers(),
    columns: columns.headers(),
    cells: cellsOf(grid, rows, columns, emptiness),
    claims: claims.reduce((sum, { length }) => sum + length, 0),
  }
}

const viewOf = (state: NotebookState, axis: Axis, articles: readonly Article[]): AxisView => {
  switch (axis.by) {
    case 'outlet':
      return outletAxis(state, articles)
    case 'speaker':
      return speakerAxis(state)
    case 'point':
      return pointAxis(state)
    case 'facet':
      return facetAxis(state, axis.facet)
  }
}

/** Claims by row and column, by the indexes of their places; undefined where there are none. */
type Grid = (ClaimId[] | undefined)[][]

const layOut = (claims: readonly (readonly Claim[])[], rows: Line, columns: Line): Grid => {
  const grid: Grid = rows.places.map(() => new Array(columns.places.length))
  for (const own of claims) {
    for (const claim of own) {
      const under = columns.place(claim)
      for (const row of rows.place(claim)) for (const column of under) put(grid[row], column, claim.id)
    }
  }
  return grid
}

const put = (row: Grid[number] | undefined, column: number, claim: ClaimId): void => {
  const cell = row?.[column]
  if (cell !== undefined) cell.push(claim)
  else if (row !== undefined) row[column] = [claim]
}

const cellsOf = (grid: Grid, rows: Line, columns: Line, emptiness: Emptiness): Cell[][] => {
  const further = emptyCell('below', 'Only under its sub-codes')
  const below = cellsAbove(grid, rows, columns)
  const shown = columns.shown()
  return rows.shown().map((row) =>
    shown.map((column) => {
      const claims = grid[row]?.[column]
      if (claims !== undefined) return { state: 'claims', claims, said: '' }
      return below.has(row * columns.places.length + column) ? further : emptiness(row, column)
    }),
  )
}

/** The cells that stand above one with claims in a hierarchy, as `row * columns + column`. */
const cellsAbove = (grid: Grid, rows: Line, columns: Line): ReadonlySet<number> => {
  const above = new Set<number>()
  const ups = columns.places.map((_, column) => columns.upFrom(column))
  grid.forEach((row, index) => {
    const up = rows.upFrom(index)
    row.forEach((_, column) => {
      const along = ups[column] ?? []
      if (up.length * along.length < 2) return
      for (const r of up) for (const c of along) above.add(r * columns.places.length + c)
    })
  })
  return above
}
