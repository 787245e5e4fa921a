// What must hold in every notebook beyond the shape of its records: no id points nowhere, and every record keeps the
// rules with its neighbours.
import type { Change } from './change.ts'
import { idsReferredTo } from './references.ts'
import { problemsWith } from './rules.ts'
import { isThere, type NotebookState, tableOf } from './state.ts'
import { RECORD_NAMES, type RecordOf, TABLE_NAMES, type TableName, tableNameOf } from './tables.ts'

/** One thing that is wrong with a record, in a sentence that names both. */
export interface Breach {
  readonly table: TableName
  readonly id: string
  readonly message: string
}

/** What is wrong with one record as it stands in this state. */
export const breachesOf = <T extends TableName>(state: NotebookState, table: T, record: RecordOf<T>): Breach[] => {
  const dangling = idsReferredTo(table, record)
    .filter((id) => !isThere(state, id))
    .map((id) => `refers to ${recordWords(tableNameOf(id), id)}, which is not in the notebook`)
  return [...dangling, ...problemsWith(state, table, record)].map((problem) => ({
    table,
    id: record.id,
    message: `The ${recordWords(table, record.id)} ${problem}.`,
  }))
}

const recordWords = (table: TableName | null, id: string): string =>
  `${table === null ? 'record' : RECORD_NAMES[table]} ${id}`

/** Everything that is wrong with a whole notebook. */
export const allBreaches = (state: NotebookState): Breach[] =>
  TABLE_NAMES.flatMap((table) =>
    [...tableOf(state, table).values()].flatMap((record) => breachesOf(state, table, record)),
  )

/** What is wrong with the records that an applied Change touched: looks at these, not at the whole notebook. */
export const breachesAfter = (state: NotebookState, change: Change): Breach[] =>
  change.ops.flatMap((op) => (op.table === 'splice' || op.after === null ? [] : breachesOf(state, op.table, op.after)))
