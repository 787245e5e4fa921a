// Tells every window what happens in the open notebook.
import { toldOf } from '#contract/told-change.ts'
import { notebookOf } from '#core/notebook/state.ts'
import type { NotebookSession, SessionEvent } from '#storage/index.ts'
import type { RecentNotebooks } from '../profile/recent-notebooks.ts'
import type { Windows } from '../windows/windows.ts'

export const relay =
  (windows: Windows, recent: RecentNotebooks) =>
  (event: SessionEvent, session: NotebookSession): void => {
    const { token } = session
    if (event.kind === 'saved') windows.tell('notebook.saved', { session: token, seq: event.seq, at: event.at })
    else if (event.kind === 'save-failed')
      windows.tell('notebook.saveFailed', { session: token, failure: event.failure })
    else if (event.kind === 'history') windows.tell('notebook.history', { session: token, history: event.history })
    else {
      const { seq, change, label, history } = event
      windows.tell('notebook.changed', { session: token, seq, change: toldOf(change), label, history })
      if (change.ops.some((op) => op.table === 'notebook')) rename(session, windows, recent)
    }
  }

const rename = (session: NotebookSession, windows: Windows, recent: RecentNotebooks): void => {
  const { title } = notebookOf(session.state)
  windows.name(title)
  recent.titled(session.folder, title)
}
