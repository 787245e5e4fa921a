// A Change is what an edit did, as data: records before and after, and splices of a brief's blocks. It is what
// windows receive, what undo inverts, and what the journal keeps. Nothing else moves a notebook.
import { z } from 'zod'
import { BriefId } from '../model/ids.ts'
import type { Link } from '../model/link.ts'
import { ProseBlock } from '../model/prose.ts'
import {
  FILED_TABLES,
  type FiledTable,
  type NotebookState,
  writableEndsOf,
  writableIndexOf,
  writableTableOf,
} from './state.ts'
import { type RecordOf, TABLE_NAMES, TABLES, type TableName } from './tables.ts'

/** One record made (before is null), changed, or removed (after is null). */
export type RecordOp<T extends TableName = TableName> = {
  [K in T]: { readonly table: K; readonly before: RecordOf<K> | null; readonly after: RecordOf<K> | null }
}[T]

/** Blocks replaced at an index of a brief's text, at a known revision. A splice never travels with record ops of the same text. */
export const SpliceOp = z.object({
  table: z.literal('splice'),
  brief: BriefId,
  revision: z.int().min(0),
  at: z.int().min(0),
  removed: z.array(ProseBlock),
  inserted: z.array(ProseBlock),
})
export type SpliceOp = z.infer<typeof SpliceOp>

export type Op = RecordOp | SpliceOp
export interface Change {
  readonly ops: readonly Op[]
}

const recordOpSchema = (table: TableName) =>
  z.object({ table: z.literal(table), before: TABLES[table].nullable(), after: TABLES[table].nullable() })

/** Told apart by their table: trying every kind in turn would cost five times as much for each Change a window gets. */
export const Change = z.object({
  ops: z.array(z.discriminatedUnion('table', [SpliceOp, ...TABLE_NAMES.map(recordOpSchema)])),
}) as unknown as z.ZodType<Change>

export const make = <T extends TableName>(table: T, after: RecordOf<T>): RecordOp => opOn(table, null, after)
export const alter = <T extends TableName>(table: T, before: RecordOf<T>, after: RecordOf<T>): RecordOp =>
  opOn(table, before, after)
export const remove = <T extends TableName>(table: T, before: RecordOf<T>): RecordOp => opOn(table, before, null)

/** For a table that is not known by name the compiler cannot tell that the records are of that table. */
const opOn = <T extends TableName>(table: T, before: RecordOf<T> | null, after: RecordOf<T> | null): RecordOp =>
  ({ table, before, after }) as RecordOp

/** The Change that takes back another: applied after it, the state is as before it. */
export const invert = (change: Change): Change => ({ ops: change.ops.map(invertOp).reverse() })

const invertOp = (op: Op): Op =>
  op.table === 'splice'
    ? { ...op, revision: op.revision + 1, removed: op.inserted, inserted: op.removed }
    : opOn(op.table, op.after, op.before)

/** Moves a state by a Change, in place. A Change that does not fit the state is a fault of the program, and throws. */
export const apply = (state: NotebookState, change: Change): void => {
  for (const op of change.ops) {
    if (op.table === 'splice') applySplice(state, op)
    else applyRecord(state, op)
  }
}

const applyRecord = (state: NotebookState, op: RecordOp): void => {
  const id = (op.after ?? op.before)?.id
  if (id === undefined) return
  const table = writableTableOf<TableName>(state, op.table)
  if (table.has(id) !== (op.before !== null))
    throw new Error(`A change does not fit: ${op.table} ${id} is ${op.before ? 'missing' : 'there already'}.`)
  if (op.after === null) table.delete(id)
  else table.set(id, op.after)
  if (isFiled(op)) file(state, op)
  if (op.table === 'links') tie(state, op)
}

const isFiled = (op: RecordOp): op is RecordOp<FiledTable> => (FILED_TABLES as readonly string[]).includes(op.table)

/** Keeps the index by article in step. A filed record never moves to another article. */
const file = (state: NotebookState, op: RecordOp<FiledTable>): void => {
  const record = op.after ?? op.before
  if (record === null || (op.before !== null && op.after !== null)) return
  const index = writableIndexOf(state)
  const filed = index.get(record.article) ?? {
    claims: new Set(),
    links: new Set(),
    silences: new Set(),
    readings: new Set(),
  }
  if (op.after === null) filed[op.table].delete(record.id)
  else filed[op.table].add(record.id)
  if (FILED_TABLES.some((table) => filed[table].size > 0)) index.set(record.article, filed)
  else index.delete(record.article)
}

/** Keeps the index of links by their ends in step; another reason or kind leaves a link where it is. */
const tie = (state: NotebookState, { before, after }: RecordOp<'links'>): void => {
  if (before?.from === after?.from && before?.to === after?.to) return
  const ends = writableEndsOf(state)
  for (const end of endsOf(before)) {
    const left = (ends.get(end) ?? []).filter((id) => id !== before?.id)
    if (left.length > 0) ends.set(end, left)
    else ends.delete(end)
  }
  if (after !== null) for (const end of endsOf(after)) ends.set(end, [...(ends.get(end) ?? []), after.id])
}

const endsOf = (link: Link | null): readonly string[] => (link === null ? [] : [link.from, link.to])

const applySplice = (state: NotebookState, op: SpliceOp): void => {
  const texts = writableTableOf(state, 'briefTexts')
  const text = texts.get(op.brief)
  if (text === undefined || text.revision !== op.revision)
    throw new Error(`A splice does not fit brief ${op.brief} at revision ${op.revision}.`)
  const blocks = text.blocks.toSpliced(op.at, op.removed.length, ...op.inserted)
  texts.set(op.brief, { ...text, revision: text.revision + 1, blocks })
}
