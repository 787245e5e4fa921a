// Passages that may stand elsewhere than they were marked, or nowhere: those marked in another version of their
// article than the one that is read now. Where they stand is found out by who has the text.
import { type Article, type ArticleId, type Claim, currentVersion } from '../model/index.ts'
import { type NotebookState, recordsFiledWith } from '../notebook/state.ts'

export interface Doubtful {
  readonly article: ArticleId
  readonly claims: readonly Claim[]
}

/** Articles that have such claims, and these claims. */
export const doubtfulClaims = (state: NotebookState): Doubtful[] =>
  [...state.articles.values()]
    .filter((article) => article.trashed === null && article.versions.length > 1)
    .map((article) => ({ article: article.id, claims: markedElsewhere(state, article) }))
    .filter(({ claims }) => claims.length > 0)

const markedElsewhere = (state: NotebookState, article: Article): Claim[] => {
  const { hash } = currentVersion(article)
  return recordsFiledWith(state, 'claims', article.id).filter(({ passages }) =>
    passages.some(({ anchor }) => anchor.textHash !== hash),
  )
}
