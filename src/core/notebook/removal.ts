// What must change for records to go without leaving a reference that points nowhere.
import { alter, type RecordOp, remove } from './change.ts'
import { REFERENCES, tablesReferringTo } from './references.ts'
import type { NotebookState } from './state.ts'
import type { AnyRecord, RecordOf, TableName } from './tables.ts'

type Doomed = readonly { readonly table: TableName; readonly id: string }[]

/**
 * The ops that remove these records, everything that cannot stand without them, and every reference to any of these.
 * Records that are not there are passed over.
 */
export const removalOf = (state: NotebookState, doomed: Doomed): RecordOp[] => {
  const altered = new Map<string, RecordOp>()
  const gone = new Set<string>()
  let fresh: Doomed = doomed
  while (fresh.length > 0) {
    for (const { table, id } of fresh) {
      const record = recordIn(state, table, id)
      if (record === undefined) continue
      gone.add(id)
      altered.set(`${table} ${id}`, remove(table, record))
    }
    fresh = releaseAll(state, gone, altered)
  }
  return [...altered.values()]
}

/** Releases every record from what is gone; answers with those that must go too. */
const releaseAll = (state: NotebookState, gone: ReadonlySet<string>, altered: Map<string, RecordOp>): Doomed => {
  const fallen: { table: TableName; id: string }[] = []
  for (const table of tablesReferringTo(gone)) {
    for (const [id, record] of state[table] as ReadonlyMap<string, AnyRecord>) {
      const key = `${table} ${id}`
      if (altered.get(key)?.after === null || !refersTo(table, record, gone)) continue
      const released = REFERENCES[table].release(record as never, gone, (code) =>
        heirOf(state, code, gone),
      ) as AnyRecord | null
      if (released === null) fallen.push({ table, id })
      else altered.set(key, alter(table, record as RecordOf<typeof table>, released as RecordOf<typeof table>))
    }
  }
  return fallen
}

const refersTo = (table: TableName, record: AnyRecord, gone: ReadonlySet<string>) =>
  REFERENCES[table].list(record as never).some((id) => id !== null && gone.has(id))

/** The nearest ancestor of a gone code that stays. */
const heirOf = (state: NotebookState, code: string, gone: ReadonlySet<string>): string | null => {
  const parent = (state.codes as ReadonlyMap<string, RecordOf<'codes'>>).get(code)?.parent ?? null
  return parent !== null && gone.has(parent) ? heirOf(state, parent, gone) : parent
}

const recordIn = (state: NotebookState, table: TableName, id: string) =>
  (state[table] as ReadonlyMap<string, AnyRecord>).get(id)
