// Which place to offer: the one that is remembered, as long as it is still there, or else the article read last.
import type { ArticleId, CoderId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { recordsFiledWith } from '#core/notebook/state.ts'
import { unfinishedArticles } from '#core/resume/unfinished.ts'
import type { LastPlace } from '#core/resume/visit.ts'

export const leftOffAt = (state: NotebookState, coder: CoderId, last: LastPlace | null): LastPlace | null =>
  last !== null && isThere(state, last) ? last : lastRead(state, coder)

const isThere = (state: NotebookState, place: LastPlace): boolean => {
  const isArticle = (id: ArticleId) => state.articles.get(id)?.trashed === null
  if (place.view === 'reader') return isArticle(place.article)
  if (place.view === 'beside') return place.articles.every(isArticle)
  return place.view === 'compare' || state.briefs.get(place.brief)?.trashed === null
}

const lastRead = (state: NotebookState, coder: CoderId): LastPlace | null => {
  const [latest] = unfinishedArticles(state, coder).started
  if (latest === undefined) return null
  const reading = recordsFiledWith(state, 'readings', latest.article).find((one) => one.coder === coder)
  return { view: 'reader', article: latest.article, at: reading?.place ?? 0 }
}
