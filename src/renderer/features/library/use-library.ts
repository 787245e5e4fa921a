// What the library shows and what is chosen in it: the rows, filtered, grouped and in order, and what can be done with
// them.
import { useMemo } from 'react'
import { type LibraryRow, libraryRows } from '#core/library/rows.ts'
import { arranged, passing } from '#core/library/view.ts'
import type { ArticleId } from '#core/model/index.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { linesOf } from '../../ui/table/lines.ts'
import { useView } from './use-view.ts'

/** @param selected kept by the caller, so that it outlasts the list */
export const useLibrary = (selected: ReadonlySet<ArticleId>) => {
  const { coder, readOnly } = useReplica()
  const looking = useView()
  const { view, facets } = looking
  const rows = useNotebook(
    ['articles', 'sources', 'claims', 'readings', 'codes'],
    (state) => libraryRows(state, coder),
    [coder],
  )
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const { text, filters, grouping, order } = view
  const shown = useMemo(() => passing(rows, { text, filters }, facets), [rows, text, filters, facets])
  const groups = useMemo(() => arranged(shown, { grouping, order }, facets), [shown, grouping, order, facets])
  const lines = useMemo(() => {
    const idsOf = (some: readonly LibraryRow[]) => some.map(({ id }) => id)
    if (grouping === null) return groups.flatMap((group) => idsOf(group.rows))
    const named = groups.map(({ value: { key, name, isApart }, rows: held }) => ({
      key,
      name,
      isApart,
      ids: idsOf(held),
    }))
    return linesOf(named, new Set(view.folded))
  }, [groups, grouping, view.folded])
  /** In the order in which they are shown. */
  const chosen = useMemo(
    () => groups.flatMap((group) => group.rows.filter(({ id }) => selected.has(id)).map(({ id }) => id)),
    [groups, selected],
  )
  const canEdit = readOnly === null
  useChosenActions(chosen, canEdit)
  return { ...looking, rows, shown, groups, lines, byId, chosen, canEdit }
}

const useChosenActions = (chosen: readonly ArticleId[], canEdit: boolean): void => {
  const store = useStore()
  const only = chosen.length === 1 ? chosen[0] : undefined
  const trash = async () => {
    const outcome = await store.run('article.trash', { ids: [...chosen] })
    const text = chosen.length === 1 ? 'Article moved to the trash.' : `${chosen.length} articles moved to the trash.`
    if (outcome.ok) store.offerUndo(text, outcome.value)
  }
  useAction(
    'compare.beside',
    chosen.length === 1 || chosen.length === 2 ? () => store.place.set({ view: 'beside', articles: chosen }) : null,
  )
  useAction('article.trash', canEdit && chosen.length > 0 ? () => void trash() : null)
  useAction(
    'article.details',
    canEdit && only ? () => store.sheet.set({ sheet: 'article-details', article: only }) : null,
  )
}
