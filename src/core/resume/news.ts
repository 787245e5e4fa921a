// What is new to somebody who comes back: what they did themselves when they were last here, and what has changed
// since, by others. What carries no stamp, or is gone, is told by counting.
import type { BriefId, CoderId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { TableName } from '../notebook/tables.ts'
import type { Tally, Visits } from './visit.ts'
import { type Work, workIn } from './work.ts'

/** The tables whose records are counted where stamps do not tell. */
const COUNTED = ['articles', 'claims', 'points', 'links', 'silences', 'briefs', 'sources', 'codes'] as const
export type Counted = (typeof COUNTED)[number]

export interface Difference {
  readonly of: Counted
  readonly count: number
}

export interface News {
  readonly mine: Work | null
  /** Written in during the last visit. */
  readonly myBriefs: readonly BriefId[]
  readonly others: readonly { readonly coder: CoderId; readonly work: Work }[]
  /** Written in since. */
  readonly briefs: readonly BriefId[]
  /** Records that are there now and were not, beyond those that stamps tell of. */
  readonly came: readonly Difference[]
  /** Records that were there and are not now. */
  readonly gone: readonly Difference[]
}

/** Null where there is no visit to reckon from. */
export const newsSince = (state: NotebookState, coder: CoderId, { last, begun, held }: Visits): News | null => {
  if (last === null) return null
  const since = workIn(state, { from: last.to, to: begun })
  const differences = COUNTED.map((of) => ({
    of,
    count: countOf(held, of) - countOf(last.after, of) - madeSince(since, of),
  }))
  return {
    mine: workIn(state, { from: last.from, to: begun }).get(coder) ?? null,
    myBriefs: writtenBetween(state, last.before, last.after),
    others: [...since].filter(([by]) => by !== coder).map(([by, work]) => ({ coder: by, work })),
    briefs: writtenBetween(state, last.after, held),
    came: differences.filter(({ count }) => count > 0),
    gone: differences.filter(({ count }) => count < 0).map(({ of, count }) => ({ of, count: -count })),
  }
}

const countOf = ({ records }: Tally, table: TableName): number => records[table] ?? 0

const STAMPED: Readonly<Record<Counted, keyof Work | null>> = {
  articles: 'articlesAdded',
  claims: 'claimsMade',
  points: 'points',
  links: 'links',
  silences: 'silences',
  briefs: 'briefsBegun',
  sources: null,
  codes: null,
}

const madeSince = (since: ReadonlyMap<CoderId, Work>, of: Counted): number => {
  const kind = STAMPED[of]
  return kind === null ? 0 : [...since.values()].reduce((sum, work) => sum + work[kind].length, 0)
}

/** Briefs that were there before and have been written in since; one begun since is told of by its stamp. */
const writtenBetween = (state: NotebookState, before: Tally, after: Tally): BriefId[] =>
  [...state.briefs.values()]
    .filter(({ id, trashed }) => {
      const [was, is] = [before.revisions[id], after.revisions[id]]
      return trashed === null && was !== undefined && is !== undefined && is > was
    })
    .map(({ id }) => id)
