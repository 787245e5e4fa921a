// Which articles a comparison looks at, and the order in which their claims are read.
import type { Article, ArticleId, Claim } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { dateSortKey } from '../wording/date.ts'

/** The chosen articles that are not in the trash (all of them for null), oldest first; undated ones last. */
export const chosenArticles = (state: NotebookState, chosen: readonly ArticleId[] | null): Article[] => {
  const articles =
    chosen === null ? [...state.articles.values()] : [...new Set(chosen)].flatMap((id) => state.articles.get(id) ?? [])
  return articles
    .filter((article) => article.trashed === null)
    .map((article) => ({ article, date: dateSortKey(article.published) }))
    .sort(
      (a, b) =>
        compare(a.date, b.date) || compare(a.article.title, b.article.title) || compare(a.article.id, b.article.id),
    )
    .map(({ article }) => article)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The claims of each article, from its top to its end. One pass: neighbours in the table are mostly of one article. */
export const claimsInReadingOrder = (state: NotebookState, articles: readonly Article[]): Claim[][] => {
  const lists = new Map<ArticleId, Claim[]>(articles.map((article) => [article.id, []]))
  let last: Claim | undefined
  let list: Claim[] | undefined
  for (const claim of state.claims.values()) {
    if (claim.article !== last?.article) list = lists.get(claim.article)
    list?.push(claim)
    last = claim
  }
  return [...lists.values()].map((claims) => (isInOrder(claims) ? claims : claims.sort(readingOrder)))
}

const readingOrder = (a: Claim, b: Claim): number => startOf(a) - startOf(b) || compare(a.id, b.id)

/** Claims come from disk in order, so most lists need no sorting. */
const isInOrder = (claims: readonly Claim[]): boolean =>
  claims.every((claim, at) => {
    const before = claims[at - 1]
    return before === undefined || readingOrder(before, claim) <= 0
  })

/** Where a claim's first content passage starts, in UTF-16 code units. */
const startOf = (claim: Claim): number => {
  let start = Number.POSITIVE_INFINITY
  for (const { role, anchor } of claim.passages) if (role === 'content') start = Math.min(start, anchor.start)
  return start
}
