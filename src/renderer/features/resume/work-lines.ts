// What was done, as lines to read: each says how much of what, and opens it. What is gone again is not counted.
import type { ArticleId, BriefId, ClaimId, ComparisonId, LinkId, SilenceId } from '#core/model/index.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import type { Difference, News } from '#core/resume/news.ts'
import type { Work } from '#core/resume/work.ts'
import { counted, countedIfAny } from '#core/wording/count.ts'
import { articleTitle } from '#core/wording/names.ts'
import type { Place } from '../../store/place.ts'

export interface Opening {
  readonly label: string
  readonly to: Place
  /** How many of what the line counts are there; null where it is but one. */
  readonly count: number | null
}

export interface WorkLine {
  readonly says: string
  /** What the line as a whole opens; null where its parts do. */
  readonly to: Place | null
  readonly opens: readonly Opening[]
}

/** @param written briefs that were written in */
export const workLines = (state: NotebookState, work: Work | null, written: readonly BriefId[]): WorkLine[] => [
  ...(work === null
    ? []
    : [
        ...claimLine(state, work.claimsMade, 'made'),
        ...claimLine(state, work.claimsChanged, 'changed'),
        ...filedLine(state, 'links', work.links, 'link'),
        ...filedLine(state, 'silences', work.silences, 'silence'),
        ...plainLine(work.points.filter((id) => state.points.has(id)).length, 'point', { view: 'claims' }),
        ...articleLine(state, work.articlesAdded, 'added'),
        ...articleLine(state, work.articlesRevised, 'in a new version'),
        ...articleLine(state, work.articlesRead, 'read to the end'),
        ...comparisonLine(state, work.comparisons),
        ...trashLine(work.articlesTrashed.length, 'article'),
        ...briefLine(state, work.briefsBegun, 'begun'),
        ...trashLine(work.briefsTrashed.length, 'brief'),
      ]),
  ...briefLine(
    state,
    written.filter((id) => work?.briefsBegun.includes(id) !== true),
    'written in',
  ),
]

/** What came and went without anybody's stamp. */
export const differenceLines = ({ came, gone }: Pick<News, 'came' | 'gone'>): WorkLine[] => [
  ...came.map(({ of, count }) => ({ says: `${countedRecords(of, count)} more`, to: placeOf(of), opens: [] })),
  ...gone.map(({ of, count }) => ({ says: `${countedRecords(of, count)} deleted`, to: null, opens: [] })),
]

const claimLine = (state: NotebookState, ids: readonly ClaimId[], done: string): WorkLine[] => {
  const byArticle = new Map<ArticleId, ClaimId[]>()
  for (const id of ids) {
    const claim = state.claims.get(id)
    if (claim === undefined || state.articles.get(claim.article)?.trashed !== null) continue
    const claims = byArticle.get(claim.article)
    if (claims === undefined) byArticle.set(claim.article, [id])
    else claims.push(id)
  }
  const count = [...byArticle.values()].reduce((sum, claims) => sum + claims.length, 0)
  if (count === 0) return []
  const opens = [...byArticle].map(([article, claims]) => ({
    ...articleOpening(state, article, claims.length),
    to: { view: 'reader' as const, article, ...firstOf(claims) },
  }))
  return [{ says: `${counted(count, 'claim')} ${done} in ${counted(byArticle.size, 'article')}`, to: null, opens }]
}

const firstOf = ([claim]: readonly ClaimId[]) => (claim === undefined ? {} : { claim })

/** Links and silences open the article that they are filed with. */
const filedLine = (
  state: NotebookState,
  table: 'links' | 'silences',
  ids: readonly (LinkId | SilenceId)[],
  one: string,
): WorkLine[] => {
  const counts = new Map<ArticleId, number>()
  for (const id of ids) {
    const article = tableOf(state, table).get(id)?.article
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  const count = [...counts.values()].reduce((sum, some) => sum + some, 0)
  const opens = [...counts].map(([article, some]) => articleOpening(state, article, some))
  return countedIfAny(count, one).map((says) => ({ says, to: null, opens }))
}

const articleLine = (state: NotebookState, ids: readonly ArticleId[], done: string): WorkLine[] => {
  const there = ids.filter((id) => state.articles.get(id)?.trashed === null)
  const opens = there.map((id) => articleOpening(state, id, 1))
  return countedIfAny(there.length, 'article').map((says) => ({ says: `${says} ${done}`, to: null, opens }))
}

const articleOpening = (state: NotebookState, id: ArticleId, count: number): Opening => {
  const article = state.articles.get(id)
  return {
    label: article === undefined ? 'An article' : articleTitle(article),
    to: { view: 'reader', article: id },
    count: count === 1 ? null : count,
  }
}

const briefLine = (state: NotebookState, ids: readonly BriefId[], done: string): WorkLine[] => {
  const opens = ids.flatMap((id): Opening[] => {
    const brief = state.briefs.get(id)
    return brief?.trashed === null ? [{ label: brief.title, to: { view: 'brief', brief: id }, count: null }] : []
  })
  return countedIfAny(opens.length, 'brief').map((says) => ({ says: `${says} ${done}`, to: null, opens }))
}

const comparisonLine = (state: NotebookState, ids: readonly ComparisonId[]): WorkLine[] => {
  const opens = ids.flatMap((id): Opening[] => {
    const kept = state.comparisons.get(id)
    if (kept === undefined) return []
    const { rows, columns, articles, title } = kept
    return [
      {
        label: title,
        to: { view: 'compare', layout: { view: 'compare', rows, columns, articles, kept: id } },
        count: null,
      },
    ]
  })
  return countedIfAny(opens.length, 'view').map((says) => ({ says: `${says} kept`, to: null, opens }))
}

const plainLine = (count: number, one: string, to: Place): WorkLine[] =>
  countedIfAny(count, one).map((says) => ({ says, to, opens: [] }))

const trashLine = (count: number, one: string): WorkLine[] =>
  plainLine(count, one, { view: 'trash' }).map((line) => ({ ...line, says: `${line.says} moved to the trash` }))

const countedRecords = (of: Difference['of'], count: number): string => counted(count, of.slice(0, -1), of)

const PLACES = {
  articles: 'library',
  claims: 'claims',
  points: 'claims',
  links: null,
  silences: null,
  briefs: 'briefs',
  sources: 'sources',
  codes: 'codebook',
} as const satisfies Record<Difference['of'], string | null>

const placeOf = (of: Difference['of']): Place | null => {
  const view = PLACES[of]
  return view === null ? null : { view }
}
