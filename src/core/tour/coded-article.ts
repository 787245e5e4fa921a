// The article that shows what claims are: the one with the most of them, and where in it is one still to be made.
import { type Article, currentVersion } from '../model/index.ts'
import { filedWith, type NotebookState, recordsFiledWith } from '../notebook/state.ts'

export interface CodedArticle {
  readonly article: Article
  /** An offset into its text where nothing is claimed, in UTF-16 code units. */
  readonly unclaimed: number
}

/** Null where no article has a claim. */
export const codedArticle = (state: NotebookState): CodedArticle | null => {
  let most: Article | null = null
  let count = 0
  for (const article of state.articles.values()) {
    const { size } = filedWith(state, article.id).claims
    if (article.trashed !== null || size <= count) continue
    most = article
    count = size
  }
  return most === null ? null : { article: most, unclaimed: unclaimedPlace(state, most) }
}

/** The middle of the longest stretch between claims: the sentence there is not taken yet. */
const unclaimedPlace = (state: NotebookState, article: Article): number => {
  const anchors = recordsFiledWith(state, 'claims', article.id).flatMap(({ passages }) =>
    passages.map(({ anchor }) => anchor),
  )
  const { length } = currentVersion(article)
  let end: number | null = null
  let free = { from: 0, to: 0 }
  for (const { start, end: next } of [
    ...anchors.toSorted((a, b) => a.start - b.start),
    { start: length, end: length },
  ]) {
    // What stands before the first claim is the headline.
    if (end !== null && start - end > free.to - free.from) free = { from: end, to: start }
    end = Math.max(end ?? 0, next)
  }
  return Math.round((free.from + free.to) / 2)
}
