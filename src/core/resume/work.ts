// What was done in a notebook in a stretch of time, by whom, as far as the records' stamps tell.
import type {
  ArticleId,
  BriefId,
  ClaimId,
  CoderId,
  ComparisonId,
  Instant,
  LinkId,
  MemoId,
  PointId,
  SilenceId,
  Stamp,
} from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

export interface Work {
  readonly claimsMade: ClaimId[]
  readonly claimsChanged: ClaimId[]
  readonly articlesAdded: ArticleId[]
  /** Articles of which a later version was added. */
  readonly articlesRevised: ArticleId[]
  readonly articlesRead: ArticleId[]
  readonly articlesTrashed: ArticleId[]
  readonly points: PointId[]
  readonly links: LinkId[]
  readonly silences: SilenceId[]
  readonly memos: MemoId[]
  readonly comparisons: ComparisonId[]
  readonly briefsBegun: BriefId[]
  readonly briefsTrashed: BriefId[]
}

/** `from` is in the stretch, `to` is not. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** Who did what; whoever did nothing is left out. One pass over all records. */
export const workIn = (state: NotebookState, { from, to }: Stretch): ReadonlyMap<CoderId, Work> => {
  const all = new Map<CoderId, Work>()
  const at = (instant: Instant) => instant >= from && instant < to
  const by = (coder: CoderId): Work => {
    const work = all.get(coder) ?? nothing()
    all.set(coder, work)
    return work
  }
  const note = (stamp: Stamp | null, take: (work: Work) => void) => {
    if (stamp !== null && at(stamp.at)) take(by(stamp.by))
  }
  for (const { id, made, changed } of state.claims.values()) {
    if (at(made.at)) by(made.by).claimsMade.push(id)
    else note(changed, (work) => work.claimsChanged.push(id))
  }
  for (const { id, added, trashed, versions } of state.articles.values()) {
    note(added, (work) => work.articlesAdded.push(id))
    note(trashed, (work) => work.articlesTrashed.push(id))
    if (versions.length > 1) note(versions.at(-1)?.added ?? null, (work) => work.articlesRevised.push(id))
  }
  for (const reading of state.readings.values())
    if (reading.state === 'done' && at(reading.at)) by(reading.coder).articlesRead.push(reading.article)
  for (const { id, made } of state.points.values()) note(made, (work) => work.points.push(id))
  for (const { id, made } of state.links.values()) note(made, (work) => work.links.push(id))
  for (const { id, made } of state.silences.values()) note(made, (work) => work.silences.push(id))
  for (const { id, changed } of state.memos.values()) note(changed, (work) => work.memos.push(id))
  for (const { id, made } of state.comparisons.values()) note(made, (work) => work.comparisons.push(id))
  for (const { id, made, trashed } of state.briefs.values()) {
    note(made, (work) => work.briefsBegun.push(id))
    note(trashed, (work) => work.briefsTrashed.push(id))
  }
  return all
}

const nothing = (): Work => ({
  claimsMade: [],
  claimsChanged: [],
  articlesAdded: [],
  articlesRevised: [],
  articlesRead: [],
  articlesTrashed: [],
  points: [],
  links: [],
  silences: [],
  memos: [],
  comparisons: [],
  briefsBegun: [],
  briefsTrashed: [],
})
