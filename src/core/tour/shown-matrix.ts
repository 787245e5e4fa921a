// The comparison that shows most: one in which an outlet is silent about something.
import { type Matrix, matrixOf } from '../compare/matrix.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { LastPlace } from '../resume/visit.ts'
import { builtinFacet } from '../wording/claim.ts'

type Layout = Extract<LastPlace, { view: 'compare' }>

export interface ShownMatrix {
  readonly layout: Layout
  /** The first cell that is silent; null where none is. */
  readonly silent: SilentCell | null
}

export interface SilentCell {
  /** Counted from 0. */
  readonly row: number
  readonly column: number
  readonly outlet: string
  readonly subject: string
}

/** Rows by topic or point, whichever has a silence; otherwise the first that has anything. Null where neither has. */
export const shownMatrix = (state: NotebookState): ShownMatrix | null => {
  const topic = builtinFacet(state, 'topic')
  const choices = [...(topic === null ? [] : [byOutlet({ by: 'facet', facet: topic })]), byOutlet({ by: 'point' })]
    .map((layout) => ({ layout, matrix: matrixOf(state, { ...layout, coders: null }) }))
    .filter(({ matrix }) => matrix.claims > 0 && matrix.rows.length > 0)
    .map(({ layout, matrix }) => ({ layout, silent: silentCell(matrix) }))
  return choices.find(({ silent }) => silent !== null) ?? choices[0] ?? null
}

const byOutlet = (rows: Layout['rows']): Layout => ({
  view: 'compare',
  rows,
  columns: { by: 'outlet' },
  articles: null,
  kept: null,
})

const silentCell = (matrix: Matrix): SilentCell | null => {
  for (const [row, cells] of matrix.cells.entries())
    for (const [column, { state }] of cells.entries())
      if (state === 'silent' || state === 'on-record')
        return { row, column, outlet: matrix.columns[column]?.label ?? '', subject: matrix.rows[row]?.label ?? '' }
  return null
}
