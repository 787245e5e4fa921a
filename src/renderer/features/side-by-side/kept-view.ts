// How the columns were left, for coming back to them: kept while the window is open, and no part of the notebook.
import { ArticleId, ClaimId } from '#core/model/ids.ts'
import { recalled, remember } from '../../store/window-memory.ts'
import type { ScrollPair } from './scroll-map.ts'

export interface KeptView {
  readonly articles: readonly ArticleId[]
  readonly claim: ClaimId | null
  readonly scrolled: ScrollPair
  readonly isTogether: boolean
}

const keyOf = (folder: string) => `side by side ${folder}`

export const keepView = (folder: string, view: KeptView): void => remember(keyOf(folder), view)

export const keptView = (folder: string): KeptView | null => {
  const kept = recalled(keyOf(folder))
  if (!isView(kept)) return null
  const articles = ArticleId.array().safeParse(kept.articles)
  const claim = ClaimId.safeParse(kept.claim)
  if (!articles.success || !isPair(kept.scrolled)) return null
  return {
    articles: articles.data,
    claim: claim.success ? claim.data : null,
    scrolled: kept.scrolled,
    isTogether: kept.isTogether !== false,
  }
}

const isView = (kept: unknown): kept is Record<keyof KeptView, unknown> =>
  typeof kept === 'object' && kept !== null && 'articles' in kept && 'scrolled' in kept

const isPair = (pair: unknown): pair is ScrollPair =>
  typeof pair === 'object' &&
  pair !== null &&
  'left' in pair &&
  'right' in pair &&
  typeof pair.left === 'number' &&
  typeof pair.right === 'number'
