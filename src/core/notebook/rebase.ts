// Undo steps wait while other edits pass that are no steps: text typed into a brief, the place kept in an article. This
// fits a Change that waited to the state as it is now, so that undoing an import takes the reading begun since with
// it, and redoing the making of a brief brings back what was written in it.
import { alter, type Change, make, type Op, type RecordOp } from './change.ts'
import { type Doomed, removalOf } from './removal.ts'
import { type NotebookState, tableOf } from './state.ts'
import type { RecordOf, TableName } from './tables.ts'

/**
 * The Change that does to this state what the given one did to another. Its `before` is what stands there now, so its
 * inverse brings exactly that back. Fields that the given Change left alone stay as they are now. Splices keep their
 * place: whoever sends them guards their revision.
 */
export const rebase = (state: NotebookState, change: Change): Change => {
  const kept = change.ops.flatMap((op): Op[] => {
    if (op.table === 'splice') return [op]
    return op.after === null ? [] : adapt(state, op.table, op.before, op.after)
  })
  const settled = new Set(kept.map((op) => (op.table === 'splice' ? '' : keyOf(op))))
  const removals = removalOf(state, change.ops.flatMap(doomedBy)).filter((op) => !settled.has(keyOf(op)))
  return { ops: [...removals, ...kept] }
}

const doomedBy = (op: Op): Doomed[] =>
  op.table !== 'splice' && op.after === null && op.before !== null ? [{ table: op.table, id: op.before.id }] : []

const keyOf = (op: RecordOp): string => `${op.table} ${(op.after ?? op.before)?.id ?? ''}`

const adapt = <T extends TableName>(
  state: NotebookState,
  table: T,
  before: RecordOf<T> | null,
  after: RecordOf<T>,
): RecordOp[] => {
  const now = tableOf(state, table).get(after.id)
  if (now === undefined) return before === null ? [make(table, after)] : []
  if (before === null) return [alter(table, now, after)]
  return now === before ? [alter(table, before, after)] : [alter(table, now, merge(before, after, now))]
}

/** What the Change did to the fields it touched, done to the record as it is now. */
const merge = <R extends object>(before: R, after: R, now: R): R => {
  const merged = { ...now }
  for (const key in after) if (after[key] !== before[key]) merged[key] = after[key]
  return merged
}
