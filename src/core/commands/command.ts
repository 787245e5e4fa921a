// What a command is: an edit of the notebook as data. It looks at the state and says what would change; the writer
// alone applies, keeps and undoes it.
import type { z } from 'zod'
import type { CoderId, NewId } from '../model/index.ts'
import type { Change } from '../notebook/change.ts'
import type { Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'

/** What a command may know besides the state: the time, fresh ids, and who is at the desk. */
export interface Context {
  readonly now: string
  readonly newId: NewId
  readonly coder: CoderId
}

/** `made` names the records a command made, for the caller to go to. */
export interface Edit {
  readonly change: Change
  readonly made: readonly string[]
}

/**
 * Undo policy. `step`: one step of the notebook's undo. `own`: the surface that sends it keeps a history of its own
 * (a brief's text), or it is no edit to a person's eye (the place in an article).
 */
export type UndoPolicy = 'step' | 'own'

export interface Command<Input extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly undo: UndoPolicy
  /** In the infinitive, as it stands behind "Undo:": "delete 3 claims". */
  label(input: z.infer<Input>, state: NotebookState): string
  run(state: NotebookState, input: z.infer<Input>, context: Context): Outcome<Edit>
}

/** Keeps a command's input type while checking its shape. */
export const command = <Input extends z.ZodType>(definition: Command<Input>): Command<Input> => definition
