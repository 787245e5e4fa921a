// Moves the state by a Change, or leaves it exactly as it was: a command's mistake must not get further than here.
import { apply, type Change, invert, type Op, type RecordOp, SpliceOp } from '#core/notebook/change.ts'
import { breachesAfter, breachesOf } from '#core/notebook/invariants.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { TABLES } from '#core/notebook/tables.ts'
import { sameValue } from './same-value.ts'

/** Applies a Change whose records have the right shape and which breaks no invariant that held before. */
export const move = (state: NotebookState, change: Change): Outcome<void> => {
  const misshapen = change.ops.map(shapeProblem).find((problem) => problem !== null)
  if (misshapen !== undefined) return refused('invalid-input', misshapen)
  const applied = applyWhole(state, change)
  if (!applied.ok) return applied
  const [breach] = freshBreaches(state, change)
  if (breach === undefined) return applied
  apply(state, invert(change))
  return refused('conflict', breach)
}

/** The Change without what changes nothing, so that undo never shows a step that does nothing. */
export const withoutIdleOps = (change: Change): Change => ({ ops: change.ops.filter((op) => !isIdle(op)) })

const isIdle = (op: Op): boolean =>
  op.table === 'splice' ? sameValue(op.removed, op.inserted) : sameValue(op.before, op.after)

const refused = (code: 'invalid-input' | 'conflict', reason: string): Outcome<never> =>
  failed(code, `This would leave the notebook in disorder, so nothing was changed: ${reason}`)

const shapeProblem = (op: Op): string | null => {
  if (op.table === 'splice') return SpliceOp.safeParse(op).error?.issues[0]?.message ?? null
  if (op.after === null) return null
  const issue = TABLES[op.table].safeParse(op.after).error?.issues[0]
  return issue === undefined ? null : `${op.after.id}, ${issue.path.join('.')}: ${issue.message}`
}

/** Applies all ops or none: one that does not fit is taken back together with those before it. */
export const applyWhole = (state: NotebookState, change: Change): Outcome<void> => {
  const applied: Op[] = []
  try {
    for (const op of change.ops) {
      apply(state, { ops: [op] })
      applied.push(op)
    }
    return done(undefined)
  } catch (error) {
    apply(state, invert({ ops: applied }))
    return failed('unexpected', error instanceof Error ? error.message : 'A change does not fit the notebook.')
  }
}

/** What an applied Change broke. A record that was broken before, by a file that was lost, may still be worked on. */
const freshBreaches = (state: NotebookState, change: Change): string[] => {
  const after = breachesAfter(state, change)
  if (after.length === 0) return []
  apply(state, invert(change))
  const before = new Set(change.ops.flatMap((op) => breachesBefore(state, op)))
  apply(state, change)
  return after.map((breach) => breach.message).filter((message) => !before.has(message))
}

const breachesBefore = (state: NotebookState, op: Op): string[] =>
  op.table === 'splice' || op.before === null
    ? []
    : breachesOf(state, op.table, op.before as NonNullable<RecordOp['before']>).map((breach) => breach.message)
