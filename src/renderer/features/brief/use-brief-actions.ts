// What menu, palette and keys can do with the brief that is open.
import type { Brief } from '#core/model/index.ts'
import { useAction, useReplica, useStore } from '../../store/hooks.ts'

interface BriefActions {
  readonly brief: Brief
  /** Null while nothing can be written. */
  readonly onCite: (() => void) | null
  readonly onExport: () => void
  readonly onRename: () => void
  readonly onToggleAside: () => void
}

export const useBriefActions = ({ brief, onCite, onExport, onRename, onToggleAside }: BriefActions): void => {
  const store = useStore()
  const writable = useReplica().readOnly === null
  const trash = async () => {
    const outcome = await store.run('brief.trash', { ids: [brief.id] })
    if (!outcome.ok) return
    store.place.set({ view: 'briefs' })
    store.offerUndo(`“${brief.title}” is in the trash.`, outcome.value)
  }
  useAction('view.toggleAside', onToggleAside)
  useAction('brief.cite', onCite)
  useAction('brief.export', onExport)
  useAction('brief.rename', writable ? onRename : null)
  useAction('brief.trash', writable ? () => void trash() : null)
}
