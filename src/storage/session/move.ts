// Moves the state by a Change, or leaves it exactly as it was: a command's mistake must not get further than here.
import { type Change, type Op, type RecordOp, SpliceOp } from '#core/notebook/change.ts'
import { breachesAfter, breachesOf } from '#core/notebook/invariants.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { TABLES } from '#core/notebook/tables.ts'
import { Attempt } from './attempt.ts'
import { sameValue } from './same-value.ts'

/** Applies a Change whose records have the right shape and which breaks no invariant that held before. */
export const move = (state: NotebookState, change: Change): Outcome<void> => {
  const misshapen = change.ops.map(shapeProblem).find((problem) => problem !== null)
  if (misshapen !== undefined) return refused('invalid-input', misshapen)
  const attempt = new Attempt(state)
  try {
    attempt.apply(change.ops)
  } catch (error) {
    attempt.takeBack()
    return failed('unexpected', error instanceof Error ? error.message : 'A change does not fit the notebook.')
  }
  const after = breachesAfter(state, change)
  if (after.length === 0) return done(undefined)
  attempt.takeBack()
  const known = new Set(change.ops.flatMap((op) => breachesBefore(state, op)))
  const fresh = after.find((breach) => !known.has(breach.message))
  if (fresh !== undefined) return refused('conflict', fresh.message)
  attempt.apply(change.ops)
  return done(undefined)
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

/** What was wrong before. A record that was broken by a file that was lost may still be worked on. */
const breachesBefore = (state: NotebookState, op: Op): string[] =>
  op.table === 'splice' || op.before === null
    ? []
    : breachesOf(state, op.table, op.before as NonNullable<RecordOp['before']>).map((breach) => breach.message)
