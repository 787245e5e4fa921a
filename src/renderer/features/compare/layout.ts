// How the matrix is laid out: what its rows and columns are, and which articles it looks at. A kept view is a layout
// with a title.
import { FacetId } from '#core/model/ids.ts'
import type { Axis, Comparison, ComparisonId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { builtinFacet } from '#core/wording/claim.ts'

/** Null articles mean all of them. `kept` is the view it started from, and may have moved away from since. */
export interface Layout extends Pick<Comparison, 'rows' | 'columns' | 'articles'> {
  readonly kept: ComparisonId | null
}

const OTHERS = [
  { value: 'outlet', label: 'Outlet' },
  { value: 'speaker', label: 'Speaker' },
  { value: 'point', label: 'Point' },
] as const

export interface AxisChoice {
  readonly value: string
  readonly label: string
}

/** What rows and columns can be: every facet that is switched on or laid out already, then the rest. */
export const axisChoices = (state: NotebookState, shown: readonly Axis[]): AxisChoice[] => [
  ...[...state.facets.values()]
    .filter((facet) => facet.active || shown.some((axis) => axisKey(axis) === facet.id))
    .sort((a, b) => a.order - b.order)
    .map((facet) => ({ value: facet.id, label: facet.name })),
  ...OTHERS,
]

/** Names an axis: a facet's id, or what else it is by. */
export const axisKey = (axis: Axis): string => (axis.by === 'facet' ? axis.facet : axis.by)

export const axisOf = (key: string): Axis | null => {
  const other = OTHERS.find(({ value }) => value === key)
  if (other !== undefined) return { by: other.value }
  const facet = FacetId.safeParse(key)
  return facet.success ? { by: 'facet', facet: facet.data } : null
}

/** Topics by outlets, which is what most comparisons start from. */
export const usualLayout = (state: NotebookState): Layout => {
  const topic = builtinFacet(state, 'topic')
  return {
    rows: topic === null ? { by: 'point' } : { by: 'facet', facet: topic },
    columns: { by: 'outlet' },
    articles: null,
    kept: null,
  }
}

/** A layout without what has gone from the notebook since it was made. */
export const soundLayout = (state: NotebookState, layout: Layout): Layout => {
  const usual = usualLayout(state)
  const isThere = (axis: Axis) => axis.by !== 'facet' || state.facets.has(axis.facet)
  const axes =
    isThere(layout.rows) && isThere(layout.columns) && axisKey(layout.rows) !== axisKey(layout.columns)
      ? { rows: layout.rows, columns: layout.columns }
      : { rows: usual.rows, columns: usual.columns }
  return {
    ...axes,
    articles: stillThere(state, layout.articles),
    kept: layout.kept !== null && state.comparisons.has(layout.kept) ? layout.kept : null,
  }
}

/** Of articles that are all gone nothing can be shown: then it is all of the notebook's again. */
const stillThere = (state: NotebookState, chosen: Layout['articles']): Layout['articles'] => {
  const there = chosen?.filter((id) => state.articles.get(id)?.trashed === null) ?? null
  return there?.length === 0 && chosen?.length !== 0 ? null : there
}

/** Lays rows or columns out by something else; what the other side shows already changes places with it. */
export const withAxis = (layout: Layout, side: 'rows' | 'columns', axis: Axis): Layout => {
  const other = side === 'rows' ? 'columns' : 'rows'
  return axisKey(layout[other]) === axisKey(axis)
    ? { ...layout, [side]: axis, [other]: layout[side] }
    : { ...layout, [side]: axis }
}

export const turned = (layout: Layout): Layout => ({ ...layout, rows: layout.columns, columns: layout.rows })

/** Whether a kept view shows just this. */
export const isAsKept = (layout: Layout, kept: Pick<Comparison, 'rows' | 'columns' | 'articles'>): boolean =>
  axisKey(layout.rows) === axisKey(kept.rows) &&
  axisKey(layout.columns) === axisKey(kept.columns) &&
  sameArticles(layout.articles, kept.articles)

const sameArticles = (a: Layout['articles'], b: Layout['articles']): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((id) => b.includes(id))
