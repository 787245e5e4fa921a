// The articles before and after one, in the order in which a comparison, an export and a brief have them, too.
import { chosenArticles } from '../compare/chosen-articles.ts'
import type { ArticleId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

export interface Neighbours {
  /** Counted from 1. */
  readonly place: number
  readonly total: number
  readonly previous: ArticleId | null
  readonly next: ArticleId | null
}

/** `except`: an article that is passed over, for it is shown already. */
export const neighboursOf = (state: NotebookState, article: ArticleId, except: ArticleId | null = null): Neighbours => {
  const order = chosenArticles(state, null).filter(({ id }) => id !== except)
  const at = order.findIndex(({ id }) => id === article)
  return {
    place: at + 1,
    total: order.length,
    previous: order[at - 1]?.id ?? null,
    next: at < 0 ? null : (order[at + 1]?.id ?? null),
  }
}
