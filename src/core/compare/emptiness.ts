// Which empty cells mean something: those where an outlet meets what its articles could have spoken of. Between topics
// and speakers, say, an empty cell says nothing.
import type { Article, Axis, CoderId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Cell, emptyCell } from './cell.ts'
import { codingStatusOf, emptinessOf } from './coding-status.ts'
import type { Line } from './line.ts'
import { articlesByOutlet } from './outlet-axis.ts'

/** What the cell of a row and a column, by their indexes, says when it is empty. */
export type Emptiness = (row: number, column: number) => Cell

interface Choice {
  readonly rows: Axis
  readonly columns: Axis
  readonly articles: readonly Article[]
  readonly coders: readonly CoderId[] | null
}

export const emptinessBetween = (state: NotebookState, choice: Choice, rows: Line, columns: Line): Emptiness => {
  const nothing = emptyCell('none')
  const byRows = choice.rows.by === 'outlet'
  if (byRows === (choice.columns.by === 'outlet') || !isSearchedFor(state, byRows ? choice.columns : choice.rows))
    return () => nothing
  const statuses = new Map(
    [...articlesByOutlet(state, choice.articles)].map(([key, own]) => [key, codingStatusOf(state, own, choice.coders)]),
  )
  const [outlets, subjects] = byRows ? [rows, columns] : [columns, rows]
  const between = (outlet: number, subject: number): Cell => {
    const status = statuses.get(outlets.places[outlet]?.key ?? '')
    if (status === undefined || subjects.places[subject]?.kind === 'rest') return nothing
    return emptinessOf(status, subjects.keysUpFrom(subject))
  }
  return byRows ? between : (row, column) => between(column, row)
}

/** A facet on articles alone is not searched for in their text. */
const isSearchedFor = (state: NotebookState, axis: Axis): boolean =>
  axis.by !== 'facet' || state.facets.get(axis.facet)?.appliesTo.some((subject) => subject !== 'articles') === true
