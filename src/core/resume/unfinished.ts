// The articles that a coder has yet to read to the end: those begun, with how far, and those not begun.
import { readingOf } from '../library/reading-of.ts'
import { type Article, type ArticleId, type CoderId, currentVersion, readingState } from '../model/index.ts'
import { filedWith, type NotebookState } from '../notebook/state.ts'

export interface StartedArticle {
  readonly article: ArticleId
  /** Of the text, in percent, by the place that reading has come to. */
  readonly percent: number
  readonly claims: number
  readonly at: string
}

export interface Unfinished {
  /** The one read last first. */
  readonly started: readonly StartedArticle[]
  /** The one added first first. */
  readonly unread: readonly ArticleId[]
  readonly done: number
}

export const unfinishedArticles = (state: NotebookState, coder: CoderId): Unfinished => {
  const started: StartedArticle[] = []
  const unread: Article[] = []
  let done = 0
  for (const article of state.articles.values()) {
    if (article.trashed !== null) continue
    const reading = readingOf(state, article.id, coder)
    const so = readingState(article, reading)
    if (so === 'done') done += 1
    else if (so === 'unread' || reading === undefined) unread.push(article)
    else
      started.push({
        article: article.id,
        percent: percentRead(article, reading.place),
        claims: filedWith(state, article.id).claims.size,
        at: reading.at,
      })
  }
  return {
    started: started.sort((a, b) => (a.at < b.at ? 1 : -1)),
    unread: unread.sort((a, b) => (a.added.at < b.added.at ? -1 : 1)).map(({ id }) => id),
    done,
  }
}

/** A place never counts as the end: an article is read when its reader says so. */
const percentRead = (article: Article, place: number): number => {
  const { length } = currentVersion(article)
  return length === 0 ? 0 : Math.min(99, Math.round((place / length) * 100))
}
