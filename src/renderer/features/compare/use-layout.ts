// The layout that this window shows, and what is opened of it. Both are kept while the window is open, so that coming
// back from a passage finds the matrix as it was left; neither is part of the notebook.
import { useEffect, useState } from 'react'
import { Comparison } from '#core/model/comparison.ts'
import { ComparisonId } from '#core/model/ids.ts'
import { useLastPlace, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { recalled, remember } from '../../store/window-memory.ts'
import { type Layout, soundLayout, usualLayout } from './layout.ts'
import { type Opened, openedKey, openedOf } from './opened.ts'

interface View {
  /** Null for the usual one. */
  readonly layout: Layout | null
  readonly opened: Opened | null
}

/**
 * @param arriving a layout to begin with instead of the one that this window showed last
 * @param isPassing what is shown is for this visit alone, and is not kept
 */
export const useLayout = (arriving: Layout | null, isPassing: boolean) => {
  const { folder } = useReplica()
  const { place } = useStore()
  const [view, setView] = useState(() => (arriving === null ? remembered(folder) : { layout: arriving, opened: null }))
  const layout = useNotebook(
    ['facets', 'articles', 'comparisons'],
    (state) => soundLayout(state, view.layout ?? usualLayout(state)),
    [view.layout],
  )
  useLastPlace({ view: 'compare', ...layout, articles: layout.articles && [...layout.articles] })
  // Once it has arrived it is a layout like any other: coming back later finds what became of it.
  useEffect(() => {
    if (arriving === null || isPassing) return
    keep(folder, { layout: arriving, opened: null })
    place.set({ view: 'compare' })
  }, [arriving, isPassing, folder, place])
  const show = (next: View) => {
    setView(next)
    if (!isPassing) keep(folder, next)
  }
  return {
    layout,
    opened: view.opened,
    setLayout: (next: Layout) => show({ layout: next, opened: null }),
    open: (opened: Opened | null) => show({ layout, opened }),
  }
}

const keyOf = (folder: string) => `compare ${folder}`

const keep = (folder: string, { layout, opened }: View): void =>
  remember(keyOf(folder), { ...layout, opened: opened && openedKey(opened) })

const Remembered = Comparison.pick({ rows: true, columns: true, articles: true })

const remembered = (folder: string): View => {
  const kept = recalled(keyOf(folder))
  const layout = Remembered.safeParse(kept)
  if (!layout.success || !hasMore(kept)) return { layout: null, opened: null }
  const comparison = ComparisonId.safeParse(kept.kept)
  return {
    layout: { ...layout.data, kept: comparison.success ? comparison.data : null },
    opened: typeof kept.opened === 'string' ? openedOf(kept.opened) : null,
  }
}

const hasMore = (kept: unknown): kept is { readonly kept: unknown; readonly opened: unknown } =>
  typeof kept === 'object' && kept !== null && 'kept' in kept && 'opened' in kept
