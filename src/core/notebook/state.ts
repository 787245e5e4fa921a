// A whole notebook in memory, without its articles' texts. The writer owns one and each window holds a copy; both
// move only by applying Changes. Records are never mutated, tables are: copying a table of 100,000 claims for each
// keystroke would cost more than everything else the keystroke does.
import type { ArticleId, LinkId } from '../model/ids.ts'
import type { Link } from '../model/link.ts'
import type { Notebook } from '../model/notebook.ts'
import { type IdOf, type RecordOf, type TableName, tableNameOf } from './tables.ts'

export type Table<T extends TableName> = ReadonlyMap<IdOf<T>, RecordOf<T>>
type Tables = { readonly [T in TableName]: Table<T> }

/** Records that are filed with an article, and reached by it. */
export const FILED_TABLES = ['claims', 'links', 'silences', 'readings'] as const
export type FiledTable = (typeof FILED_TABLES)[number]
export type Filed = { readonly [T in FiledTable]: ReadonlySet<IdOf<T>> }

export interface NotebookState extends Tables {
  readonly byArticle: ReadonlyMap<ArticleId, Filed>
  /** Links by the claims or articles at both of their ends: a link is filed only where it starts. */
  readonly byEnd: ReadonlyMap<Link['from'], readonly LinkId[]>
}

export const emptyState = (): NotebookState => ({
  notebook: new Map(),
  coders: new Map(),
  facets: new Map(),
  codes: new Map(),
  sources: new Map(),
  articles: new Map(),
  claims: new Map(),
  points: new Map(),
  links: new Map(),
  silences: new Map(),
  readings: new Map(),
  comparisons: new Map(),
  briefs: new Map(),
  briefTexts: new Map(),
  memos: new Map(),
  byArticle: new Map(),
  byEnd: new Map(),
})

/** A table by its name, open to ids that are not known to be of its kind. */
export const tableOf = <T extends TableName>(state: NotebookState, name: T): ReadonlyMap<string, RecordOf<T>> =>
  writableTableOf(state, name)

/**
 * The same for writing, which is for Changes alone. The compiler cannot see that a table picked by a name holds what the
 * name says, nor that the ids of one kind are strings like any other: this is the one place that says so for it.
 */
export const writableTableOf = <T extends TableName>(state: NotebookState, name: T): Map<string, RecordOf<T>> =>
  state[name] as unknown as Map<string, RecordOf<T>>

/** The index by article for writing, which is for Changes alone. */
export const writableIndexOf = (state: NotebookState): Map<ArticleId, Record<FiledTable, Set<string>>> =>
  state.byArticle as Map<ArticleId, Record<FiledTable, Set<string>>>

/** The index of links for writing, which is for Changes alone. */
export const writableEndsOf = (state: NotebookState): Map<string, readonly LinkId[]> =>
  state.byEnd as Map<string, readonly LinkId[]>

/** Whether a record of this id, of whatever kind, is in the notebook. */
export const isThere = (state: NotebookState, id: string): boolean => {
  const name = tableNameOf(id)
  return name !== null && tableOf(state, name).has(id)
}

const NOTHING_FILED: Filed = { claims: new Set(), links: new Set(), silences: new Set(), readings: new Set() }

/** What is filed with an article; empty sets for one that has nothing. */
export const filedWith = (state: NotebookState, article: ArticleId): Filed =>
  state.byArticle.get(article) ?? NOTHING_FILED

export const recordsFiledWith = <T extends FiledTable>(
  state: NotebookState,
  table: T,
  article: ArticleId,
): RecordOf<T>[] => {
  const records = tableOf(state, table)
  const filed: RecordOf<T>[] = []
  for (const id of filedWith(state, article)[table]) {
    const record = records.get(id)
    if (record !== undefined) filed.push(record)
  }
  return filed
}

/** The links that begin or end at a claim or an article. O(their number). */
export const linksAt = (state: NotebookState, end: Link['from']): Link[] =>
  (state.byEnd.get(end) ?? []).flatMap((id) => state.links.get(id) ?? [])

/** The notebook's own record. A state without one has not been opened, which is a fault of the program. */
export const notebookOf = (state: NotebookState): Notebook => {
  for (const notebook of state.notebook.values()) return notebook
  throw new Error('This state holds no notebook record.')
}
