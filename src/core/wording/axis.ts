// What the rows and columns of a comparison are called.
import type { Axis } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

const NAMES = { outlet: 'Outlet', speaker: 'Speaker', point: 'Point' } as const

/** "Topic", "Outlet": what stands in the corner of a matrix. */
export const axisName = (state: NotebookState, axis: Axis): string =>
  axis.by === 'facet' ? (state.facets.get(axis.facet)?.name ?? 'Facet') : NAMES[axis.by]

/** "Topic by outlet". */
export const axesWords = (state: NotebookState, rows: Axis, columns: Axis): string =>
  `${axisName(state, rows)} by ${axisName(state, columns).toLocaleLowerCase()}`
