// The two shapes that most commands share: changing some fields of one record, and removing records.
import { z } from 'zod'
import { alter } from '../notebook/change.ts'
import { removalOf } from '../notebook/removal.ts'
import type { IdOf, RecordOf, TableName } from '../notebook/tables.ts'
import { type Command, command, edit, find, findAll, given } from './command.ts'

/** A schema whose values are ids of a table, kept precise for callers. */
type IdSchema<T extends TableName> = z.ZodType<IdOf<T>>

/** Changes the named fields of one record and leaves the others as they are. */
export const changing = <T extends TableName, Fields extends z.ZodRawShape>(
  table: T,
  id: IdSchema<T>,
  fields: Fields,
  label: string,
) => {
  const input = z.object({ id, fields: z.object(fields).partial() })
  return command({
    input,
    undo: 'step',
    label: () => label,
    run: (state, asked) => {
      const { id: which, fields: wanted } = asked as { id: IdOf<T>; fields: Partial<RecordOf<T>> }
      const found = find(state, table, which)
      return found.ok ? edit([alter(table, found.value, { ...found.value, ...given(wanted) })]) : found
    },
  } satisfies Command<typeof input>)
}

/** Removes records with everything that cannot stand without them. */
export const removing = <T extends TableName>(table: T, id: IdSchema<T>, label: (count: number) => string) => {
  const input = z.object({ ids: z.array(id).min(1) })
  return command({
    input,
    undo: 'step',
    label: ({ ids }) => label(ids.length),
    run: (state, { ids }) => {
      const found = findAll(state, table, ids)
      if (!found.ok) return found
      const doomed = found.value.map((record) => ({ table, id: record.id }))
      return edit(removalOf(state, doomed))
    },
  } satisfies Command<typeof input>)
}

/** The order that puts a record behind all others of its table. */
export const lastOrder = (records: Iterable<{ readonly order: number }>): number => {
  let last = -1
  for (const record of records) last = Math.max(last, record.order)
  return last + 1
}
