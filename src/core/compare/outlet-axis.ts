// Claims laid out by who published them. Articles of unknown outlets stay apart, each under its own title: two unknowns
// are not one outlet.
import type { Article } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { articleTitle, outletOf } from '../wording/names.ts'
import { type AxisView, flat, nameOrder, type Place } from './axis-view.ts'

/** The outlet's id, or the article's own where the outlet is unknown. */
export const outletKey = (state: NotebookState, article: Pick<Article, 'id' | 'outlet'>): string =>
  outletOf(state, article)?.id ?? article.id

export const articlesByOutlet = (state: NotebookState, articles: readonly Article[]): Map<string, Article[]> => {
  const byKey = new Map<string, Article[]>()
  for (const article of articles) {
    const key = outletKey(state, article)
    const together = byKey.get(key)
    if (together === undefined) byKey.set(key, [article])
    else together.push(article)
  }
  return byKey
}

export const outletAxis = (state: NotebookState, articles: readonly Article[]): AxisView => {
  const order = nameOrder()
  const byKey = articlesByOutlet(state, articles)
  const keys = new Map([...byKey].flatMap(([key, together]) => together.map(({ id }) => [id, key] as const)))
  const places = [...byKey].map(([key, together]) => placeOf(state, key, together))
  return {
    places: places.sort(
      (a, b) => Number(a.kind === 'article') - Number(b.kind === 'article') || order(a.label, b.label),
    ),
    mostFirst: false,
    place: (claim, under) => {
      const key = keys.get(claim.article)
      if (key !== undefined) under(key)
    },
    above: flat,
  }
}

const placeOf = (state: NotebookState, key: string, [first, ...others]: readonly Article[]): Place => {
  const outlet = first === undefined ? null : outletOf(state, first)
  const known = { key, colour: null, depth: 0, always: true }
  if (first === undefined || outlet !== null) {
    const articles = others.length === 0 ? '1 article' : `${others.length + 1} articles`
    return { ...known, kind: 'outlet', label: outlet?.name ?? '', note: articles }
  }
  return { ...known, kind: 'article', label: articleTitle(first), note: 'outlet unknown' }
}
