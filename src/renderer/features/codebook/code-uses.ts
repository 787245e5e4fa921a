// What a code has been given to. What is in the trash does not count: it is out of sight everywhere else, too.
import { chosenArticles, claimsInReadingOrder } from '#core/compare/chosen-articles.ts'
import type { ArticleId, ClaimId, CodeId, Coding, SourceId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { countedIfAny } from '#core/wording/count.ts'

export interface UseCounts {
  readonly claims: number
  readonly articles: number
  readonly sources: number
}

const NO_USES: UseCounts = { claims: 0, articles: 0, sources: 0 }

/** How often each code is given; a code that is in no record is not listed. One pass, for all codes at once. */
export const countUses = (state: NotebookState): ReadonlyMap<CodeId, UseCounts> => {
  const counts = new Map<CodeId, { claims: number; articles: number; sources: number }>()
  const count = (codes: readonly Coding[], subject: keyof UseCounts) => {
    for (const code of new Set(codes.map((coding) => coding.code))) {
      if (code === null) continue
      const known = counts.get(code) ?? { ...NO_USES }
      known[subject] += 1
      counts.set(code, known)
    }
  }
  for (const claim of state.claims.values())
    if (state.articles.get(claim.article)?.trashed === null) count(claim.codes, 'claims')
  for (const article of state.articles.values()) if (article.trashed === null) count(article.codes, 'articles')
  for (const source of state.sources.values()) count(source.codes, 'sources')
  return counts
}

export interface Uses {
  /** Article by article, oldest first, and in each from top to end. */
  readonly claims: readonly ClaimId[]
  readonly articles: readonly ArticleId[]
  readonly sources: readonly SourceId[]
}

/** The records that have a code. */
export const usesOf = (state: NotebookState, code: CodeId): Uses => {
  const has = ({ codes }: { readonly codes: readonly Coding[] }) => codes.some((coding) => coding.code === code)
  const articles = chosenArticles(state, null)
  return {
    claims: claimsInReadingOrder(state, articles).flatMap((claims) => claims.filter(has).map(({ id }) => id)),
    articles: articles.filter(has).map(({ id }) => id),
    sources: [...state.sources.values()].filter(has).map(({ id }) => id),
  }
}

/** "12 claims · 2 articles"; null where there are none. */
export const usesInWords = ({ claims, articles, sources }: UseCounts = NO_USES): string | null => {
  const words = [
    ...countedIfAny(claims, 'claim'),
    ...countedIfAny(articles, 'article'),
    ...countedIfAny(sources, 'source'),
  ]
  return words.length === 0 ? null : words.join(' · ')
}
