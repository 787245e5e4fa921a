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

const sourceLine = (article: Article, outlet: string | null): NotePart[] => {
  const said = [
    outlet ?? 'Unknown outlet',
    `“${articleTitle(article)}”`,
    ...(article.authors.length === 0 ? [] : [`By ${article.authors.join(', ')}`]),
    sentence(recordedDateWords(article.published)),
  ]
  const retrieved = article.retrieved?.value ? ` Retrieved ${recordedDateWords(article.retrieved)}.` : ''
  return [
    { kind: 'plain', text: `${said.map(stopped).join(' ')}${article.url === null ? retrieved : ' '}` },
    ...(article.url === null
      ? []
      : [
          { kind: 'link' as const, url: article.url },
          { kind: 'plain' as const, text: `.${retrieved}` },
        ]),
  ]
}

/** With a full stop, unless a name or title brings its own. */
const stopped = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`)

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
