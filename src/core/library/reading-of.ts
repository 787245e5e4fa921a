// How far a coder has read an article.
import type { ArticleId, CoderId, Reading } from '../model/index.ts'
import { type NotebookState, recordsFiledWith } from '../notebook/state.ts'

export const readingOf = (state: NotebookState, article: ArticleId, coder: CoderId): Reading | undefined =>
  recordsFiledWith(state, 'readings', article).find((reading) => reading.coder === coder)
