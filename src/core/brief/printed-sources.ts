// The list of sources at the end of a printed brief: every article that its notes rest on, once.
import { nameOrder } from '../compare/axis-view.ts'
import type { Article } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { dateSortKey, recordedDateWords } from '../wording/date.ts'
import { articleTitle, outletOf } from '../wording/names.ts'
import type { NotePart } from './note-parts.ts'

/** By outlet, unknown ones last, and then by date. */
export const sourceLines = (state: NotebookState, articles: Iterable<Article>): NotePart[][] => {
  const order = nameOrder()
  const entries = [...articles].map((article) => ({ article, outlet: outletOf(state, article)?.name ?? null }))
  return entries
    .sort(
      (a, b) =>
        Number(a.outlet === null) - Number(b.outlet === null) ||
        order(a.outlet ?? '', b.outlet ?? '') ||
        order(dateSortKey(a.article.published), dateSortKey(b.article.published)) ||
        order(a.article.title, b.article.title) ||
        order(a.article.id, b.article.id),
    )
    .map(({ article, outlet }) => sourceLine(article, outlet))
}

const plain = (text: string): NotePart => ({ kind: 'plain', text })
const name = (text: string): NotePart => ({ kind: 'name', text })

const sourceLine = (article: Article, outlet: string | null): NotePart[] => {
  const authors = article.authors.join(', ')
  const date = recordedDateWords(article.published)
  const retrieved = article.retrieved?.value ? ` Retrieved ${recordedDateWords(article.retrieved)}.` : ''
  return [
    outlet === null ? plain('Unknown outlet') : name(outlet),
    plain(`${stopAfter(outlet ?? '')} “`),
    name(articleTitle(article)),
    plain('”. '),
    ...(authors === '' ? [] : [plain('By '), name(authors), plain(`${stopAfter(authors)} `)]),
    plain(`${date.charAt(0).toUpperCase()}${date.slice(1)}.`),
    ...(article.url === null ? [] : [plain(' '), { kind: 'link' as const, url: article.url }, plain('.')]),
    plain(retrieved),
  ]
}

/** A name that brings its own full stop gets no second one. */
const stopAfter = (words: string): string => (/[.!?…]$/u.test(words) ? '' : '.')
