// A notebook on a desk for tests: commands run as the writer runs them, with time and ids that count up, so that a
// test that fails, fails the same way every time.

import type { Context } from '../../commands/command.ts'
import { COMMANDS, type Command, type CommandId, type CommandInput } from '../../commands/index.ts'
import type { CoderId, IdPrefix } from '../../model/index.ts'
import { beginningOf } from '../beginning.ts'
import { apply, type Change, make } from '../change.ts'
import type { Outcome } from '../outcome.ts'
import { emptyState, type NotebookState } from '../state.ts'

export interface Desk {
  readonly state: NotebookState
  readonly coder: CoderId
  /** Every Change so far, the beginning included. */
  readonly changes: readonly Change[]
  /** Runs a command and applies what it does; an input that does not pass its schema throws. */
  try<Id extends CommandId>(id: Id, input: CommandInput<Id>): Outcome<readonly string[]>
  /** As `try`, where failing is the test's own mistake: it throws. Answers with the ids that were made. */
  run<Id extends CommandId>(id: Id, input: CommandInput<Id>): readonly string[]
  /** Another coder, new, at a desk of their own before the same notebook. */
  joinedBy(name: string): Desk
}

/** A new notebook, with one coder and the facets that every notebook begins with. */
export const openDesk = (title = 'The ferry question'): Desk => {
  const context = countingContext()
  const state = emptyState()
  const changes: Change[] = []
  const settle = (change: Change) => {
    apply(state, change)
    changes.push(change)
  }
  const notebook = { id: context.newId('ntb'), title, createdAt: context.now }
  settle({ ops: [make('coders', { id: context.coder, name: 'Me' }), ...beginningOf(notebook, context.newId).ops] })
  return deskBefore({ state, changes, settle }, context)
}

interface Shared extends Pick<Desk, 'state' | 'changes'> {
  settle(change: Change): void
}

const deskBefore = (shared: Shared, context: Context): Desk => {
  const { state, changes, settle } = shared
  const attempt: Desk['try'] = (id, input) => {
    const command: Command = COMMANDS[id]
    const { now, newId, coder } = context
    const outcome = command.run(state, command.input.parse(input), { now, newId, coder })
    if (!outcome.ok) return outcome
    settle(outcome.value.change)
    return { ok: true, value: outcome.value.made }
  }
  const run: Desk['run'] = (id, input) => {
    const outcome = attempt(id, input)
    if (!outcome.ok) throw new Error(`${id}: ${outcome.failure.message}`)
    return outcome.value
  }
  const joinedBy: Desk['joinedBy'] = (name) => {
    const coder = context.newId('cdr')
    settle({ ops: [make('coders', { id: coder, name })] })
    return deskBefore(shared, {
      coder,
      newId: context.newId,
      get now() {
        return context.now
      },
    })
  }
  return { state, coder: context.coder, changes, try: attempt, run, joinedBy }
}

/** Time goes on by a minute whenever it is asked for; ids count up across all kinds. */
const countingContext = (): Context => {
  let minutes = 0
  let ids = 0
  return {
    coder: 'cdr-00000001',
    get now() {
      minutes += 1
      return new Date(Date.UTC(2031, 4, 12, 9, minutes)).toISOString()
    },
    newId: <P extends IdPrefix>(prefix: P): `${P}-${string}` => {
      ids += 1
      return `${prefix}-${ids.toString().padStart(8, '0')}`
    },
  }
}
