// The articles in the order in which one reads on from one to the next: by date, and as they were added.
import type { ArticleId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { dateSortKey } from '#core/wording/date.ts'

export interface Neighbours {
  /** Counted from 1. */
  readonly place: number
  readonly total: number
  readonly previous: ArticleId | null
  readonly next: ArticleId | null
}

/** `except`: an article that is passed over, for it is shown already. */
export const neighboursOf = (state: NotebookState, article: ArticleId, except: ArticleId | null = null): Neighbours => {
  const order = [...state.articles.values()]
    .filter(({ id, trashed }) => trashed === null && id !== except)
    .map(({ id, published, added }) => ({ id, key: `${dateSortKey(published)} ${added.at}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const at = order.findIndex(({ id }) => id === article)
  return {
    place: at + 1,
    total: order.length,
    previous: order[at - 1]?.id ?? null,
    next: at < 0 ? null : (order[at + 1]?.id ?? null),
  }
}
