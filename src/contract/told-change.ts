// A Change on its way to a window. The window has what was there before, so a record that was edited travels as the
// fields that are different: one code given to a hundred thousand claims is otherwise two hundred megabytes of text,
// and the window stands still while it reads them.
import { z } from 'zod'
import { alter, type Change, make, type Op, type RecordOp, remove, SpliceOp } from '#core/notebook/change.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { type AnyRecord, TABLE_NAMES, TABLES, type TableName } from '#core/notebook/tables.ts'

/** `whole`: the record as it is now; `fields`: those that are different now; neither: it is gone. */
interface ToldRecord {
  readonly table: TableName
  readonly id: string
  readonly whole: AnyRecord | null
  readonly fields: Readonly<Record<string, unknown>> | null
}

export interface ToldChange {
  readonly ops: readonly (ToldRecord | SpliceOp)[]
}

/** What became of fields is not checked a second time, as little as the records of a snapshot are. */
const toldRecord = (table: TableName) =>
  z.object({
    table: z.literal(table),
    id: z.string(),
    whole: TABLES[table].nullable(),
    fields: z.record(z.string(), z.unknown()).nullable(),
  })

export const ToldChange = z.object({
  ops: z.array(z.discriminatedUnion('table', [SpliceOp, ...TABLE_NAMES.map(toldRecord)])),
}) as unknown as z.ZodType<ToldChange>

export const toldOf = ({ ops }: Change): ToldChange => ({
  ops: ops.map((op) => (op.table === 'splice' ? op : toldOp(op))),
})

const toldOp = ({ table, before, after }: RecordOp): ToldRecord => {
  const id = (after ?? before)?.id ?? ''
  const fields = before === null || after === null ? null : differing(before, after)
  return { table, id, whole: fields === null ? after : null, fields }
}

/** Fields that are other values now; null where that cannot be said as JSON, since one has none. */
const differing = (before: AnyRecord, after: AnyRecord): Readonly<Record<string, unknown>> | null => {
  const known = new Map<string, unknown>(Object.entries(before))
  const now = Object.entries(after)
  if (now.length !== known.size || now.some(([name, value]) => value === undefined || !known.has(name))) return null
  return Object.fromEntries(now.filter(([name, value]) => known.get(name) !== value))
}

/**
 * The Change that was told of, for a copy that is as the notebook was before it; null for a copy that is not. What an
 * edit left alone is the copy's own, and can be seen to be the same.
 */
export const understood = (state: NotebookState, { ops }: ToldChange): Change | null => {
  const met = new Map<string, AnyRecord | null>()
  const found: Op[] = []
  for (const op of ops) {
    if (op.table === 'splice') {
      found.push(op)
      continue
    }
    // One Change may make a record and edit it; a brief and its text have one id.
    const name = `${op.table} ${op.id}`
    const earlier = met.get(name)
    const record = opFrom(op, earlier === undefined ? (tableOf(state, op.table).get(op.id) ?? null) : earlier)
    if (record === null) return null
    met.set(name, record.after)
    found.push(record)
  }
  return { ops: found }
}

const opFrom = ({ table, whole, fields }: ToldRecord, before: AnyRecord | null): RecordOp | null => {
  if (whole !== null) return before === null ? make(table, whole) : alter(table, before, whole)
  if (before === null) return null
  return fields === null ? remove(table, before) : alter(table, before, { ...before, ...fields })
}
