// The window's read-only copy of the open notebook. It starts from a snapshot and moves only by the writer's Changes.
import type { SessionToken } from '#contract/app-state.ts'
import type { History, Snapshot } from '#contract/messages.ts'
import { type ToldChange, understood } from '#contract/told-change.ts'
import type { CoderId } from '#core/model/index.ts'
import { apply, type Change, make, remove } from '#core/notebook/change.ts'
import type { Failure } from '#core/notebook/outcome.ts'
import { emptyState, type NotebookState } from '#core/notebook/state.ts'
import { type RecordOf, TABLE_NAMES, type TableName } from '#core/notebook/tables.ts'
import { type News, newsSince } from '#core/resume/news.ts'
import type { Visits } from '#core/resume/visit.ts'

export interface Saving {
  readonly seq: number
  readonly savedSeq: number
  readonly savedAt: string | null
  readonly failure: Failure | null
}

export interface Replica {
  /** Which opening of the notebook this is a copy of. */
  readonly session: SessionToken
  readonly folder: string
  readonly coder: CoderId
  readonly state: NotebookState
  readonly readOnly: Failure | null
  readonly problems: readonly Failure[]
  readonly visits: Visits
  /** What was done on the last visit and since, as this copy first saw it; null where no visit is remembered. */
  news(): News | null
  history(): History
  saving(): Saving
  /** Grows whenever one of these tables changes. */
  revisionOf(tables: readonly TableName[]): number
  subscribe(listener: () => void): () => void
  /** Told every Change once it is applied here, before those who look are; null where all was taken anew. */
  follow(listener: (change: Change | null) => void): () => void
  /** @returns false, and leaves all as it is, where a change before this one has not arrived */
  changed(seq: number, told: ToldChange, history: History): boolean
  historyIs(history: History): void
  saved(seq: number, at: string): void
  saveFailed(failure: Failure): void
  /** Takes everything anew, in the same place: who reads this copy need not know. */
  restart(snapshot: Snapshot): void
}

export const replicaOf = (snapshot: Snapshot): Replica => {
  const state = stateOf(snapshot)
  const revisions = new Map<TableName, number>()
  const listeners = new Set<() => void>()
  const followers = new Set<(change: Change | null) => void>()
  let history = snapshot.history
  let news: News | null | undefined
  let saving: Saving = { seq: snapshot.seq, savedSeq: snapshot.savedSeq, savedAt: null, failure: null }
  const grown = (tables: Iterable<TableName>) => {
    for (const table of tables) revisions.set(table, (revisions.get(table) ?? 0) + 1)
  }
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    session: snapshot.session,
    folder: snapshot.folder,
    coder: snapshot.coder,
    state,
    readOnly: snapshot.readOnly,
    problems: snapshot.problems,
    visits: snapshot.visits,
    news: () => {
      if (news === undefined) news = newsSince(state, snapshot.coder, snapshot.visits)
      return news
    },
    history: () => history,
    saving: () => saving,
    revisionOf: (tables) => tables.reduce((sum, table) => sum + (revisions.get(table) ?? 0), 0),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
    changed: (seq, told, next) => {
      // A change that the snapshot already holds was on its way while the snapshot was taken.
      if (seq <= saving.seq) return true
      const change = seq === saving.seq + 1 ? understood(state, told) : null
      if (change === null) return false
      apply(state, change)
      for (const follower of followers) follower(change)
      grown(tablesOf(change))
      history = next
      saving = { ...saving, seq }
      tell()
      return true
    },
    historyIs: (next) => {
      history = next
      tell()
    },
    saved: (seq, at) => {
      saving = { ...saving, savedSeq: seq, savedAt: at, failure: null }
      tell()
    },
    saveFailed: (failure) => {
      saving = { ...saving, failure }
      tell()
    },
    restart: (next) => {
      empty(state)
      fill(state, next)
      for (const follower of followers) follower(null)
      grown(TABLE_NAMES)
      history = next.history
      saving = { ...saving, seq: next.seq, savedSeq: next.savedSeq }
      tell()
    },
  }
}

const stateOf = (snapshot: Snapshot): NotebookState => {
  const state = emptyState()
  fill(state, snapshot)
  return state
}

const empty = (state: NotebookState): void => {
  for (const table of TABLE_NAMES) {
    const records: RecordOf<typeof table>[] = [...state[table].values()]
    apply(state, { ops: records.map((record) => remove(table, record)) })
  }
}

const fill = (state: NotebookState, snapshot: Snapshot): void => {
  for (const table of TABLE_NAMES) {
    const records: RecordOf<typeof table>[] = snapshot.tables[table]
    apply(state, { ops: records.map((record) => make(table, record)) })
  }
}

const tablesOf = (change: Change): Set<TableName> =>
  new Set(change.ops.map((op) => (op.table === 'splice' ? 'briefTexts' : op.table)))
