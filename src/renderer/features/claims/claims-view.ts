// How the table of claims is seen in this window: what is filtered, sorted, grouped, folded and chosen. It is kept while
// the notebook is open, so that coming back from a passage finds the table as it was left; order and groups are kept
// for as long as the window, also where another notebook is looked at meanwhile.
import type { ColumnId } from '#core/claims-table/columns.ts'
import { type ClaimFilter, NO_FILTER } from '#core/claims-table/filter.ts'
import type { TableOrder } from '#core/claims-table/table.ts'
import { KeptView } from '#core/claims-table/view.ts'
import type { ClaimId } from '#core/model/index.ts'
import { type Observable, observable } from '../../store/observable.ts'
import { recalled, remember } from '../../store/window-memory.ts'

export interface SeenClaims {
  readonly list: 'claims' | 'points'
  readonly filter: ClaimFilter
  /** Null for reading order. */
  readonly order: TableOrder | null
  readonly group: ColumnId | null
  readonly folded: ReadonlySet<string>
  readonly selected: ReadonlySet<ClaimId>
  /** The claim to come back to. */
  readonly at: ClaimId | null
  /** Whether the pane beside the table is shown. */
  readonly hasPane: boolean
}

/** @param folder of the notebook, under which order and groups are kept */
export const keptView = (folder: string): Observable<SeenClaims> => {
  const key = `claims ${folder}`
  const view = observable<SeenClaims>({ ...beginning, ...KeptView.safeParse(recalled(key)).data })
  let before = view.get()
  view.subscribe(() => {
    const now = view.get()
    const { order, group, hasPane } = now
    const isSame = before.order === order && before.group === group && before.hasPane === hasPane
    before = now
    if (!isSame) remember(key, { order, group, hasPane })
  })
  return view
}

const beginning: SeenClaims = {
  list: 'claims',
  filter: NO_FILTER,
  order: null,
  group: null,
  folded: new Set(),
  selected: new Set(),
  at: null,
  hasPane: true,
}
