// What must change for records to go without leaving a reference that points nowhere.
import type { CodeId } from '../model/index.ts'
import { alter, type RecordOp, remove } from './change.ts'
import { ancestorsOf } from './hierarchy.ts'
import { REFERENCES, tablesReferringTo } from './references.ts'
import { type NotebookState, tableOf } from './state.ts'
import type { TableName } from './tables.ts'

export interface Doomed {
  readonly table: TableName
  readonly id: string
}

/**
 * The ops that remove these records, everything that cannot stand without them, and every reference to any of these.
 * Records that are not there are passed over.
 */
export const removalOf = (state: NotebookState, doomed: readonly Doomed[]): RecordOp[] => {
  const altered = new Map<string, RecordOp>()
  const gone = new Set<string>()
  for (let fresh = doomed; fresh.length > 0; fresh = releaseAll(state, gone, altered)) {
    for (const { table, id } of fresh) {
      const record = tableOf(state, table).get(id)
      if (record === undefined) continue
      gone.add(id)
      altered.set(`${table} ${id}`, remove(table, record))
    }
  }
  return [...altered.values()]
}

/** Releases every record from what is gone; answers with those that must go too. */
const releaseAll = (state: NotebookState, gone: ReadonlySet<string>, altered: Map<string, RecordOp>): Doomed[] =>
  tablesReferringTo(gone).flatMap((table) => releaseTable(state, table, gone, altered))

const releaseTable = <T extends TableName>(
  state: NotebookState,
  table: T,
  gone: ReadonlySet<string>,
  altered: Map<string, RecordOp>,
): Doomed[] => {
  const fallen: Doomed[] = []
  const { list, release } = REFERENCES[table]
  for (const [id, record] of tableOf(state, table)) {
    const key = `${table} ${id}`
    if (altered.get(key)?.after === null || !list(record).some((to) => to !== null && gone.has(to))) continue
    const released = release(record, gone, (code) => heirOf(state, code, gone))
    if (released === null) fallen.push({ table, id })
    else altered.set(key, alter(table, record, released))
  }
  return fallen
}

/** The nearest ancestor of a gone code that stays. */
const heirOf = (state: NotebookState, id: CodeId, gone: ReadonlySet<string>): CodeId | null => {
  const code = state.codes.get(id)
  if (code === undefined) return null
  return ancestorsOf(state.codes, code).find((above) => !gone.has(above.id))?.id ?? null
}
