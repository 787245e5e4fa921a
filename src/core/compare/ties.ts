// What a researcher has tied together across articles: claims that make one point, and claims linked to each other.
import type { ArticleId, Claim, ClaimId } from '../model/index.ts'
import { linksAt, type NotebookState, recordsFiledWith } from '../notebook/state.ts'
import { chosenArticles } from './chosen-articles.ts'

export interface Tie {
  readonly claim: ClaimId
  /** Both make the same point. */
  readonly samePoint: boolean
  readonly links: readonly { readonly kind: string; readonly isOutgoing: boolean }[]
}

/** The claims of some articles that are tied to one claim, itself left out. O(claims of these articles). */
export const tiesOf = (state: NotebookState, claim: Claim, articles: readonly ArticleId[]): Tie[] => {
  const links = linksAt(state, claim.id)
  return articles
    .flatMap((article) => recordsFiledWith(state, 'claims', article))
    .filter(({ id }) => id !== claim.id)
    .map((other) => ({
      claim: other.id,
      samePoint: claim.point !== null && other.point === claim.point,
      links: links
        .filter(({ from, to }) => from === other.id || to === other.id)
        .map(({ kind, from }) => ({ kind, isOutgoing: from === claim.id })),
    }))
    .filter(({ samePoint, links: linked }) => samePoint || linked.length > 0)
}

/** The claims of each of some articles that are tied to a claim of another of them. */
export const tiedAmong = (state: NotebookState, articles: readonly ArticleId[]): ReadonlySet<ClaimId> => {
  const tied = new Set<ClaimId>()
  for (const link of articles.flatMap((article) => recordsFiledWith(state, 'links', article))) {
    if (link.between !== 'claims') continue
    const { from, to } = link
    const ends = [state.claims.get(from)?.article, state.claims.get(to)?.article]
    if (ends[0] !== ends[1] && ends.every((end) => end !== undefined && articles.includes(end))) tied.add(from).add(to)
  }
  const makers = new Map<string, Claim[]>()
  for (const claim of articles.flatMap((article) => recordsFiledWith(state, 'claims', article)))
    if (claim.point !== null) {
      const others = makers.get(claim.point)
      if (others) others.push(claim)
      else makers.set(claim.point, [claim])
    }
  for (const claims of makers.values())
    if (new Set(claims.map(({ article }) => article)).size > 1) for (const { id } of claims) tied.add(id)
  return tied
}

/** Of each other article, how many claims are tied to any of these. Articles in the trash and those with none are left out. */
export const tieCounts = (state: NotebookState, claims: readonly Claim[]): Map<ArticleId, number> => {
  const own = new Set(claims.map(({ article }) => article))
  const points = new Set(claims.flatMap(({ point }) => point ?? []))
  const tied = new Set<ClaimId>()
  if (points.size > 0)
    for (const claim of state.claims.values()) if (claim.point !== null && points.has(claim.point)) tied.add(claim.id)
  for (const { id } of claims)
    for (const link of linksAt(state, id))
      if (link.between === 'claims') tied.add(link.from === id ? link.to : link.from)
  const counts = new Map<ArticleId, number>()
  for (const id of tied) {
    const article = state.claims.get(id)?.article
    if (article === undefined || own.has(article) || state.articles.get(article)?.trashed !== null) continue
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return counts
}

/** The article with the most claims tied to these, if any has one; of equals the oldest. */
export const mostTied = (state: NotebookState, claims: readonly Claim[]): ArticleId | null => {
  const counts = tieCounts(state, claims)
  const most = Math.max(...counts.values())
  return chosenArticles(state, [...counts.keys()]).find(({ id }) => counts.get(id) === most)?.id ?? null
}

/**
 * Two articles that are worth seeing side by side where nobody has said which: the one with most claims under points,
 * and the one tied to it most; or else the oldest two. Fewer where there are fewer.
 */
export const likelyPair = (state: NotebookState): readonly ArticleId[] => {
  const all = chosenArticles(state, null).map(({ id }) => id)
  const gathered = new Map<ArticleId, number>()
  for (const { article, point } of state.claims.values())
    if (point !== null) gathered.set(article, (gathered.get(article) ?? 0) + 1)
  const most = Math.max(...all.map((id) => gathered.get(id) ?? 0))
  const first = all.find((id) => (gathered.get(id) ?? 0) === most)
  if (first === undefined) return []
  const second = mostTied(state, recordsFiledWith(state, 'claims', first)) ?? all.find((id) => id !== first)
  return second === undefined ? [first] : all.filter((id) => id === first || id === second)
}
