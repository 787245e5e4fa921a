// What a command is: an edit of the notebook as data. It looks at the state and says what would change; the writer
// alone applies, keeps and undoes it.
import type { z } from 'zod'
import type { CoderId, NewId, Stamp } from '../model/index.ts'
import type { Change, Op, RecordOp } from '../notebook/change.ts'
import { done, failed, type Outcome } from '../notebook/outcome.ts'
import { idsReferredTo } from '../notebook/references.ts'
import { isThere, type NotebookState, tableOf } from '../notebook/state.ts'
import { type IdOf, RECORD_NAMES, type RecordOf, type TableName, tableNameOf } from '../notebook/tables.ts'

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

/** Keeps a command's input type, and refuses what it does where that would refer to a record that is gone. */
export const command = <Input extends z.ZodType>(definition: Command<Input>): Command<Input> => ({
  ...definition,
  run: (state, input, context) => {
    const outcome = definition.run(state, input, context)
    return outcome.ok ? unlessDangling(state, outcome.value) : outcome
  },
})

/** Another window may have deleted meanwhile what an input names. What dangled before is not this edit's doing. */
const unlessDangling = (state: NotebookState, made: Edit): Outcome<Edit> => {
  const after = new Map(made.change.ops.flatMap((op) => (op.table === 'splice' ? [] : [[idOf(op), op.after !== null]])))
  for (const op of made.change.ops) {
    if (op.table === 'splice' || op.after === null) continue
    const known = new Set(op.before === null ? [] : idsReferredTo(op.table, op.before))
    const lost = idsReferredTo(op.table, op.after).find((id) =>
      after.has(id) ? after.get(id) === false : !known.has(id) && !isThere(state, id),
    )
    if (lost !== undefined) return gone(tableNameOf(lost))
  }
  return done(made)
}

const idOf = (op: RecordOp): string => (op.after ?? op.before)?.id ?? ''

/** The fields that were given. One given as undefined is taken as left out, not as emptied. */
export const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>
type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

export const edit = (ops: readonly Op[], made: readonly string[] = []): Outcome<Edit> => done({ change: { ops }, made })

export const stamp = (context: Context): Stamp => ({ by: context.coder, at: context.now })

/** A record by its id, or the sentence that says it is gone: another window may have deleted it meanwhile. */
export const find = <T extends TableName>(state: NotebookState, table: T, id: IdOf<T>): Outcome<RecordOf<T>> => {
  const record = tableOf(state, table).get(id)
  return record === undefined ? gone(table) : done(record)
}

const gone = (table: TableName | null): Outcome<never> =>
  failed(
    'not-found',
    `This ${table === null ? 'record' : RECORD_NAMES[table]} is no longer in the notebook, so nothing was changed.`,
  )

/** All of these records, or the failure of the first that is gone. */
export const findAll = <T extends TableName>(
  state: NotebookState,
  table: T,
  ids: readonly IdOf<T>[],
): Outcome<RecordOf<T>[]> => {
  const records: RecordOf<T>[] = []
  for (const id of new Set(ids)) {
    const found = find(state, table, id)
    if (!found.ok) return found
    records.push(found.value)
  }
  return done(records)
}

/** "a claim", "3 claims": for labels. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : `${count} ${many}`
