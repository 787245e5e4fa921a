// An article as the rows of claims and silences name it.
import type { Article } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { articleTitle, outletOf } from '#core/wording/names.ts'

export interface ArticleRow {
  readonly id: string
  readonly title: string
  /** Null where it is unknown. */
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly authors: readonly string[]
  /** An EDTF date, or null. */
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
}

export const articleRow = (state: NotebookState, article: Article): ArticleRow => {
  const outlet = outletOf(state, article)
  return {
    id: article.id,
    title: articleTitle(article),
    outlet: outlet === null ? null : { id: outlet.id, name: outlet.name },
    authors: article.authors,
    published: article.published?.value ?? null,
    language: article.language,
    url: article.url,
  }
}
