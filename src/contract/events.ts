// What the main process tells windows unasked.
import { z } from 'zod'
import { Failure } from '#core/notebook/outcome.ts'
import { AppState, SessionToken } from './app-state.ts'
import { History } from './messages.ts'
import type { EventName } from './names.ts'
import { ToldChange } from './told-change.ts'

const InSession = z.object({ session: SessionToken })

export const EVENTS = {
  /** Preferences, recent notebooks, or which notebook is open have changed. */
  'app.changed': AppState,
  'notebook.changed': InSession.extend({ seq: z.int(), change: ToldChange, label: z.string(), history: History }),
  /** What undo and redo would do has changed, and nothing else. */
  'notebook.history': InSession.extend({ history: History }),
  /** Everything up to `seq` is on the disk. */
  'notebook.saved': InSession.extend({ seq: z.int(), at: z.iso.datetime() }),
  'notebook.saveFailed': InSession.extend({ failure: Failure }),
  /** The notebook or the window is about to be closed: send what is typed, then answer `notebook.left` with the round. */
  'notebook.leaving': InSession.extend({ round: z.int() }),
  'import.progress': z.object({ done: z.int(), total: z.int(), name: z.string() }),
  /** A menu item was chosen: the id of a catalog entry. */
  'menu.chosen': z.object({ id: z.string() }),
} as const satisfies Record<EventName, z.ZodType>

export type { EventName } from './names.ts'
export type EventOf<E extends EventName> = z.output<(typeof EVENTS)[E]>
