// A notebook's state as text, for tests that say "the same, byte for byte". The order in which records came to be in
// memory does not count; everything else does.
import { FILED_TABLES, filedWith, type NotebookState, tableOf } from '../state.ts'
import { TABLE_NAMES } from '../tables.ts'

/** Every record of every table and the index by article, sorted by id. */
export const dumpState = (state: NotebookState): string =>
  [
    ...TABLE_NAMES.flatMap((table) =>
      [...tableOf(state, table).values()].map((it) => `${table} ${JSON.stringify(it)}`),
    ),
    ...[...state.byArticle.keys()].flatMap((article) =>
      FILED_TABLES.map((table) => `${article} ${table} ${[...filedWith(state, article)[table]].sort().join(' ')}`),
    ),
  ]
    .sort()
    .join('\n')

/** What the indexes by article and of links by their ends must say, read from the tables themselves. */
export const dumpIndex = (state: NotebookState): string => {
  const lines = FILED_TABLES.flatMap((table) =>
    [...tableOf(state, table).values()].map((record) => `${record.article} ${table} ${record.id}`),
  )
  const ends = [...state.links.values()].flatMap(({ id, from, to }) => [`${from} end ${id}`, `${to} end ${id}`])
  return [...lines, ...ends].sort().join('\n')
}

/** What the indexes say. */
export const dumpFiled = (state: NotebookState): string => {
  const lines = [...state.byArticle.keys()].flatMap((article) =>
    FILED_TABLES.flatMap((table) => [...filedWith(state, article)[table]].map((id) => `${article} ${table} ${id}`)),
  )
  const ends = [...state.byEnd].flatMap(([end, links]) => links.map((id) => `${end} end ${id}`))
  return [...lines, ...ends].sort().join('\n')
}
