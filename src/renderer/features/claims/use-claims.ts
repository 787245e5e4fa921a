// What the table of claims shows: which claims, in which lines, and those among them that are chosen.
import { useCallback, useDeferredValue, useEffect, useMemo } from 'react'
import type { TableRow } from '#core/claims-table/row.ts'
import type { ClaimId } from '#core/model/index.ts'
import { useNotebook, useObservable } from '../../store/hooks.ts'
import { type Line, linesOf } from '../../ui/table/lines.ts'
import type { SeenClaims } from './claims-view.ts'
import { useKeptClaims } from './KeptClaims.tsx'

/** A claim as it is just now: another object after every edit, so that what is drawn of it is drawn anew. */
export interface ShownClaim {
  readonly row: TableRow
}

const READ = ['claims', 'articles', 'sources', 'facets', 'codes', 'points', 'links', 'coders'] as const
const NO_ROWS: readonly TableRow[] = []

export const useClaims = () => {
  const kept = useKeptClaims()
  const view = useObservable(kept.view)
  const { order, folded, selected } = view
  // A facet that is gone groups nothing, and does again where its removal is undone.
  const group = useNotebook(['facets'], () => kept.table().columns.find(({ id }) => id === view.group)?.id ?? null, [
    kept,
    view.group,
  ])
  // What is typed is shown at once; what it finds may come a frame later.
  const filter = useDeferredValue(view.filter)
  const all = useNotebook(READ, () => kept.table().all.length)
  const found = useNotebook(READ, () => kept.table().find(filter, order), [filter, order])
  const groups = useNotebook(
    READ,
    () => (group === null ? null : kept.table().group(found, group, directionIn(view, group))),
    [found, group, order],
  )
  const lines = useMemo<readonly Line<ClaimId>[]>(
    () =>
      groups === null
        ? found.map(({ id }) => id)
        : linesOf(
            groups.map(({ key, name, isUnset, rows }) => ({
              key,
              name,
              isApart: isUnset,
              ids: rows.map(({ id }) => id),
            })),
            folded,
          ),
    [groups, found, folded],
  )
  const rowOf = useNotebook(READ, () => shownClaims((id) => kept.table().row(id)))
  const chosen = useNotebook(READ, () => chosenAmong(found, selected, (id) => kept.table().row(id)), [found, selected])
  usePrepared(kept)
  const change = useCallback((fields: Partial<SeenClaims>) => kept.view.set({ ...kept.view.get(), ...fields }), [kept])
  const { at, hasPane } = view
  // The same object while a letter that is typed has not found anything yet: what hangs on it is not drawn for nothing.
  const claims = useMemo(
    () => ({ filter, order, group, folded, selected, at, hasPane, change, found, lines, rowOf, chosen }),
    [filter, order, group, folded, selected, at, hasPane, change, found, lines, rowOf, chosen],
  )
  return { claims, all, list: view.list, typed: view.filter, change }
}

export type Claims = ReturnType<typeof useClaims>['claims']

/** Groups stand in the order of the column they are of, turned round where the table is sorted so by it. */
const directionIn = ({ order }: SeenClaims, group: string) => (order?.column === group ? order.direction : 'ascending')

const shownClaims = (find: (id: ClaimId) => TableRow | undefined) => {
  const known = new Map<ClaimId, ShownClaim>()
  return (id: ClaimId): ShownClaim | undefined => {
    const row = find(id)
    if (row === undefined) return undefined
    const shown = known.get(id) ?? { row }
    known.set(id, shown)
    return shown
  }
}

/** What is chosen and shown: an edit must never reach what a filter hides. In the order of the table. */
const chosenAmong = (
  found: readonly TableRow[],
  selected: ReadonlySet<ClaimId>,
  rowOf: (id: ClaimId) => TableRow | undefined,
): readonly TableRow[] => {
  const [only] = selected
  if (only === undefined) return NO_ROWS
  if (selected.size > 1) return found.filter(({ id }) => selected.has(id))
  const row = rowOf(only)
  return row !== undefined && found.includes(row) ? [row] : NO_ROWS
}

/** Milliseconds of a frame that may be spent on what is not wanted yet. */
const SLICE = 6

/** Gets the claims' words ready to be searched while nobody is waiting. */
const usePrepared = (kept: ReturnType<typeof useKeptClaims>): void => {
  useEffect(() => {
    let handle = requestIdleCallback(work)
    function work() {
      const end = performance.now() + SLICE
      if (kept.table().prepare(() => performance.now() > end)) handle = requestIdleCallback(work)
    }
    return () => cancelIdleCallback(handle)
  }, [kept])
}
