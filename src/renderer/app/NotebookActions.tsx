// What can be done on any screen of an open notebook.

import { BriefId } from '#core/model/index.ts'
import { UNTITLED } from '../features/brief/untitled.ts'
import { useAction, useHistory, useObservable, useReplica, useStore } from '../store/hooks.ts'
import type { View } from '../store/place.ts'

type Plain = Extract<View, 'resume' | 'library' | 'claims' | 'compare' | 'briefs' | 'sources' | 'codebook' | 'trash'>

export const NotebookActions = () => {
  const store = useStore()
  const { door, sheet, place, placeHistory, complain } = store
  const past = useObservable(placeHistory.past)
  const history = useHistory()
  const { session, readOnly } = useReplica()
  const writable = readOnly === null
  const show = (view: Plain) => () => place.set({ view })
  const close = async () => {
    const outcome = await door.ask('notebook.close', { session })
    if (!outcome.ok) complain(outcome.failure)
  }
  const beginBrief = async () => {
    const outcome = await store.run('brief.add', { title: UNTITLED })
    const brief = outcome.ok ? BriefId.safeParse(outcome.value.made[0]) : null
    if (brief?.success) place.set({ view: 'brief', brief: brief.data })
  }
  useAction('edit.undo', history.undo === null ? null : () => void store.undo())
  useAction('edit.redo', history.redo === null ? null : () => void store.redo())
  useAction('window.new', () => void door.ask('app.newWindow', null))
  useAction('notebook.close', () => void close())
  useAction('notebook.rename', writable ? () => sheet.set({ sheet: 'rename-notebook' }) : null)
  useAction('import.files', writable ? () => sheet.set({ sheet: 'import' }) : null)
  useAction('import.paste', writable ? () => sheet.set({ sheet: 'import', paste: { text: '', html: null } }) : null)
  useAction('brief.new', writable ? () => void beginBrief() : null)
  useAction('claims.export', () => sheet.set({ sheet: 'export-claims' }))
  useAction('view.back', past.length === 0 ? null : () => placeHistory.back())
  useAction('view.resume', show('resume'))
  useAction('view.library', show('library'))
  useAction('view.claims', show('claims'))
  useAction('view.compare', show('compare'))
  useAction('compare.beside', () => place.set({ view: 'beside', articles: [] }))
  useAction('view.briefs', show('briefs'))
  useAction('view.sources', show('sources'))
  useAction('view.codebook', show('codebook'))
  useAction('view.trash', show('trash'))
  return null
}
