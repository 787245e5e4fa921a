// How this window looks at the library: kept while the window is open, so that coming back from an article finds the
// list as it was left. It is no part of the notebook.
import { useState } from 'react'
import { type Aspect, articleFacets, type Grouping } from '#core/library/aspects.ts'
import { LibraryView, soundView, USUAL_VIEW, withFilter } from '#core/library/view.ts'
import type { FacetId } from '#core/model/index.ts'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { recalled, remember } from '../../store/window-memory.ts'

export const useView = () => {
  const { folder } = useReplica()
  const [kept, setKept] = useState(() => remembered(folder))
  const facets = useNotebook(
    ['facets'],
    (state) => new Map<FacetId, string>(articleFacets(state).map(({ id, name }) => [id, name])),
  )
  const show = (change: Partial<LibraryView>) => {
    const next = { ...kept, ...change }
    setKept(next)
    remember(keyOf(folder), next)
  }
  const view = soundView(kept, facets)
  return {
    view,
    facets,
    setText: (text: string) => show({ text }),
    setOrder: (order: LibraryView['order']) => show({ order }),
    setGrouping: (grouping: Grouping | null) => show({ grouping, folded: [] }),
    setFilter: (aspect: Aspect, values: readonly string[]) =>
      show({ filters: withFilter(view.filters, aspect, values) }),
    showAll: () => show({ text: '', filters: [], folded: [] }),
    clearFilters: () => show({ filters: [] }),
    fold: (group: string) =>
      show({
        folded: kept.folded.includes(group) ? kept.folded.filter((one) => one !== group) : [...kept.folded, group],
      }),
  }
}

export type LookedAt = ReturnType<typeof useView>

const keyOf = (folder: string) => `library ${folder}`

const remembered = (folder: string): LibraryView => {
  const kept = LibraryView.safeParse(recalled(keyOf(folder)))
  return kept.success ? kept.data : USUAL_VIEW
}
