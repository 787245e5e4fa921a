// A notebook's state from and to plain tables, for fixtures that are JSON files.
import { z } from 'zod'
import { apply, make } from '../change.ts'
import { emptyState, type NotebookState, tableOf } from '../state.ts'
import { TABLE_NAMES, TABLES, type TableName } from '../tables.ts'

/** Reads tables; those that are left out are empty. Throws on a record that does not have its shape. */
export const stateOf = (json: unknown): NotebookState => {
  const tables = z.record(z.string(), z.array(z.unknown())).parse(json)
  const state = emptyState()
  for (const name of TABLE_NAMES) fill(state, name, tables[name] ?? [])
  return state
}

const fill = <T extends TableName>(state: NotebookState, name: T, records: readonly unknown[]): void => {
  const schema = TABLES[name]
  for (const record of records)
    apply(state, { ops: [make(name, schema.parse(record) as Parameters<typeof make<T>>[1])] })
}

/** The tables that hold something, as JSON may keep them. */
export const tablesOf = (state: NotebookState): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...tableOf(state, name).values()]] as const).filter(
      ([, records]) => records.length > 0,
    ),
  )
