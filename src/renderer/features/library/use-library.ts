// What the library shows and what is chosen in it: the rows, filtered and in order, and what can be done with them.
import { useMemo, useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import type { Order } from '../../ui/table/TableHead.tsx'
import { filterRows, libraryRows, sortRows } from './library-rows.ts'

export const useLibrary = () => {
  const store = useStore()
  const { coder, readOnly } = useReplica()
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>({ column: 'date', direction: 'ascending' })
  const [selected, setSelected] = useState<ReadonlySet<ArticleId>>(new Set())
  const rows = useNotebook(['articles', 'sources', 'claims', 'readings'], (state) => libraryRows(state, coder), [coder])
  const shown = useMemo(() => sortRows(filterRows(rows, filter), order), [rows, filter, order])
  const lines = useMemo(() => shown.map(({ id }) => id), [shown])
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const chosen = shown.filter((row) => selected.has(row.id)).map((row) => row.id)
  const only = chosen.length === 1 ? chosen[0] : undefined
  const trash = async () => {
    const outcome = await store.run('article.trash', { ids: chosen })
    const text = chosen.length === 1 ? 'Article moved to the trash.' : `${chosen.length} articles moved to the trash.`
    if (outcome.ok) store.offerUndo(text, outcome.value)
  }
  const canEdit = readOnly === null
  useAction('article.trash', canEdit && chosen.length > 0 ? () => void trash() : null)
  useAction(
    'article.details',
    canEdit && only ? () => store.sheet.set({ sheet: 'article-details', article: only }) : null,
  )
  return {
    all: rows.length,
    shown,
    lines,
    byId,
    filter,
    setFilter,
    order,
    setOrder,
    selected,
    setSelected,
    chosen,
    canEdit,
  }
}
