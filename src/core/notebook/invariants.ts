// What must hold in every notebook beyond the shape of its records: no id points nowhere, codes stand in their own
// facet and never above themselves, and a link between claims starts in its claim's article.

import type { Change, RecordOp } from './change.ts'
import { idsReferredTo } from './references.ts'
import { claimLinkProblem, codeProblem, codingProblem } from './rules.ts'
import type { NotebookState } from './state.ts'
import { type AnyRecord, type RecordOf, TABLE_NAMES, type TableName } from './tables.ts'

/** One thing that is wrong with a record, in a sentence that names both. */
export interface Breach {
  readonly table: TableName
  readonly id: string
  readonly message: string
}

const TABLE_OF_PREFIX: Readonly<Record<string, TableName>> = {
  ntb: 'notebook',
  cdr: 'coders',
  art: 'articles',
  src: 'sources',
  fct: 'facets',
  cod: 'codes',
  clm: 'claims',
  pnt: 'points',
  lnk: 'links',
  sil: 'silences',
  rdg: 'readings',
  cmp: 'comparisons',
  brf: 'briefs',
  mem: 'memos',
}

const isThere = (state: NotebookState, id: string): boolean => {
  const table = TABLE_OF_PREFIX[id.slice(0, 3)]
  return table !== undefined && (state[table] as ReadonlyMap<string, AnyRecord>).has(id)
}

/** What is wrong with one record as it stands in this state. */
export const breachesOf = <T extends TableName>(state: NotebookState, table: T, record: RecordOf<T>): Breach[] => {
  const dangling = idsReferredTo(table, record)
    .filter((id) => !isThere(state, id))
    .map((id) => `refers to ${id}, which is not in the notebook`)
  const broken = [codeProblem, codingProblem, claimLinkProblem].flatMap((rule) => rule(state, table, record))
  return [...dangling, ...broken].map((problem) => ({
    table,
    id: record.id,
    message: `${table} ${record.id} ${problem}.`,
  }))
}

/** Everything that is wrong with a whole notebook. */
export const allBreaches = (state: NotebookState): Breach[] =>
  TABLE_NAMES.flatMap((table) =>
    [...(state[table] as ReadonlyMap<string, AnyRecord>).values()].flatMap((record) =>
      breachesOf(state, table, record as RecordOf<typeof table>),
    ),
  )

/** What a Change that has been applied broke: looks at the records it touched, not at the whole notebook. */
export const breachesAfter = (state: NotebookState, change: Change): Breach[] =>
  change.ops
    .filter((op): op is RecordOp => op.table !== 'splice')
    .flatMap((op) => (op.after === null ? [] : breachesOf(state, op.table, op.after as RecordOf<typeof op.table>)))
