// A silence on record as a row that stands on its own.
import type { Article, Silence } from '#core/model/index.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { type ArticleRow, articleRow } from './article-row.ts'
import { named } from './claim-row.ts'

export interface SilenceRow {
  readonly id: string
  readonly article: ArticleRow & { readonly version: string }
  /** What the article was read for and does not have: a Point's proposition, or a code's name. */
  readonly about: { readonly id: string; readonly kind: 'point' | 'code'; readonly name: string }
  readonly search: string
  readonly coder: string
  readonly made: string
}

export const silenceRow = (state: NotebookState, silence: Silence, article: Article): SilenceRow => {
  const point = tableOf(state, 'points').get(silence.about)
  return {
    id: silence.id,
    article: { ...articleRow(state, article), version: silence.version },
    about:
      point === undefined
        ? { kind: 'code', ...named(state, 'codes', silence.about) }
        : { kind: 'point', id: point.id, name: point.proposition },
    search: silence.search,
    coder: named(state, 'coders', silence.made.by).name,
    made: silence.made.at,
  }
}
