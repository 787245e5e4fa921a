// Fits an undo step to a notebook that has moved on. Edits with a history of their own (a brief's text, the place in
// an article) come between steps; taking a step back must neither fail for them nor wipe them out.
import { alter, type Change, type Op, type RecordOp, remove, type SpliceOp } from '#core/notebook/change.ts'
import { removalOf } from '#core/notebook/removal.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import type { AnyRecord, TableName } from '#core/notebook/tables.ts'
import { Attempt } from './attempt.ts'
import { sameValue } from './same-value.ts'

/**
 * The Change that does now what `change` would have done to the state it was made for, or null when it cannot:
 * what it is about was edited or is gone. The state is left as it is.
 */
export const rebase = (state: NotebookState, change: Change): Change | null => {
  const fitted: Op[] = []
  const attempt = new Attempt(state)
  let fits = true
  for (const op of [...change.ops, ...dependents(state, change)]) {
    const next = op.table === 'splice' ? fitSplice(state, op) : fitRecord(state, op)
    fits = next !== null
    if (next === null) break
    attempt.apply([next])
    fitted.push(next)
  }
  attempt.takeBack()
  return fits ? { ops: fitted } : null
}

/** What cannot stand without the records that go, and came to be after the step was made. */
const dependents = (state: NotebookState, change: Change): RecordOp[] => {
  const ops = change.ops.filter((op): op is RecordOp => op.table !== 'splice')
  const named = new Set(ops.map((op) => `${op.table} ${(op.after ?? op.before)?.id}`))
  const going = ops.flatMap((op) =>
    op.after === null && op.before !== null ? [{ table: op.table, id: op.before.id }] : [],
  )
  if (going.length === 0) return []
  return removalOf(state, going).filter((op) => !named.has(`${op.table} ${op.before?.id}`))
}

const fitRecord = (state: NotebookState, op: RecordOp): Op | null => {
  const id = (op.after ?? op.before)?.id ?? ''
  const current = tableOf(state, op.table).get(id)
  if (op.before === null) return current === undefined ? op : begunAgain(op, current)
  if (current === undefined) return null
  if (op.after === null) return remove<TableName>(op.table, current)
  return sameValue(current, op.before) ? op : alter<TableName>(op.table, current, merged(op.before, op.after, current))
}

/** A reading's id is made of its article and coder: one that was taken back may have been begun again under it. */
const begunAgain = (op: RecordOp, current: AnyRecord): Op | null =>
  op.table === 'readings' && op.after !== null ? alter<TableName>(op.table, current, op.after) : null

/** The current record, with the fields that the step changes set as the step sets them. */
const merged = <R extends object>(before: R, after: R, current: R): R => {
  const was = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(([key, value]) => !sameValue(was.get(key), value))
  return { ...current, ...Object.fromEntries(changed) }
}

/** Finds the blocks again by what they are; a paragraph edited since is another, and the step does not fit. */
const fitSplice = (state: NotebookState, op: SpliceOp): SpliceOp | null => {
  const text = state.briefTexts.get(op.brief)
  if (text === undefined) return null
  if (text.revision === op.revision) return op
  const first = op.removed[0]
  const at =
    first === undefined ? Math.min(op.at, text.blocks.length) : text.blocks.findIndex(({ id }) => id === first.id)
  const found = at < 0 ? [] : text.blocks.slice(at, at + op.removed.length)
  return sameValue(found, op.removed) ? { ...op, at, revision: text.revision } : null
}
