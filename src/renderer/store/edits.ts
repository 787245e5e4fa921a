// What a window asks of the open notebook, each time of one opening of it: what was meant for a notebook that has been
// closed meanwhile is refused by the writer, and lands in no other.
import type { ReplyOf } from '#contract/channels.ts'
import type { CommandId, CommandInput } from '#core/commands/index.ts'
import { type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { Door } from './bridge.ts'
import type { Notices } from './notices.ts'
import { offerUndo } from './offer-undo.ts'
import type { Pending } from './pending.ts'
import type { Replica } from './replica.ts'

export interface Edits {
  /** Sends a command; a failure is also said to the user, so that callers need only act on success. */
  run<Id extends CommandId>(id: Id, input: CommandInput<Id>): Promise<Outcome<ReplyOf<'notebook.run'>>>
  undo(): Promise<void>
  /** Says what was done with a button that undoes it, for as long as it is the last step. */
  offerUndo(text: string, done: ReplyOf<'notebook.run'>): void
  redo(): Promise<void>
}

interface Means {
  readonly door: Door
  readonly notices: Notices
  readonly pending: Pending
  readonly complain: (failure: Failure) => void
}

const NONE_OPEN = failed('not-open', 'No notebook is open, so nothing was done. Open one first.')

/** @param open the opening that the edits are for, asked for anew at each */
export const editsOf = ({ door, notices, pending, complain }: Means, open: () => Replica | null): Edits => {
  const answered = async <T>(asking: Promise<T>): Promise<T> => {
    const end = pending.begin()
    return asking.finally(end)
  }
  const step = async (replica: Replica | null, channel: 'notebook.undo' | 'notebook.redo', word: string) => {
    const outcome = replica === null ? NONE_OPEN : await answered(door.ask(channel, { session: replica.session }))
    if (outcome.ok) notices.say({ tone: 'info', text: `${word}: ${outcome.value.label}` })
    else complain(outcome.failure)
  }
  return {
    run: async (id, input) => {
      const replica = open()
      const outcome =
        replica === null ? NONE_OPEN : await answered(door.ask('notebook.run', { session: replica.session, id, input }))
      if (!outcome.ok) complain(outcome.failure)
      return outcome
    },
    undo: () => step(open(), 'notebook.undo', 'Undone'),
    redo: () => step(open(), 'notebook.redo', 'Done again'),
    offerUndo: (text, { seq }) => {
      const replica = open()
      if (replica === null) return
      offerUndo(replica, notices, { text, seq, undo: () => void step(replica, 'notebook.undo', 'Undone') })
    },
  }
}
