// How far the coder at the desk has read the newest version of articles. Saying so is a step; keeping the place while
// scrolling is not.
import { z } from 'zod'
import { readingOf } from '../library/reading-of.ts'
import {
  type Article,
  ArticleId,
  type CoderId,
  currentVersion,
  type Reading,
  type ReadingId,
  ReadingState,
  readingState,
} from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, edit, find, findAll } from './command.ts'

export const setReading = command({
  input: z.object({ articles: z.array(ArticleId).min(1), state: ReadingState }),
  undo: 'step',
  label: ({ articles, state }) =>
    `mark ${counted(articles.length, 'article')} as ${state === 'done' ? 'read to the end' : state}`,
  run: (notebook, { articles, state }, context) => {
    const found = findAll(notebook, 'articles', articles)
    return found.ok
      ? edit(found.value.map((article) => readingOp(notebook, article, () => ({ state }), context)))
      : found
  },
})

/** `place` is an offset into the text, in UTF-16 code units. A first place in a version starts its reading. */
export const keepPlace = command({
  input: z.object({ article: ArticleId, place: z.int().min(0) }),
  undo: 'own',
  label: () => 'keep place',
  run: (state, { article, place }, context) => {
    const found = find(state, 'articles', article)
    if (!found.ok) return found
    const begun = (known: Reading | undefined) => {
      const so = known === undefined ? 'started' : readingState(found.value, known)
      // Looking into what was read to the end is not reading it to the end once more.
      return { place, state: so, ...(known !== undefined && so === 'done' ? { at: known.at } : {}) }
    }
    return edit([readingOp(state, found.value, begun, context)])
  },
})

const readingOp = (
  state: NotebookState,
  article: Article,
  said: (known: Reading | undefined) => Pick<Reading, 'state'> & Partial<Pick<Reading, 'place' | 'at'>>,
  { coder, now }: Context,
) => {
  const known = readingOf(state, article.id, coder)
  const fields = { at: now, version: currentVersion(article).id, ...said(known) }
  if (known !== undefined) return alter('readings', known, { ...known, ...fields })
  return make('readings', { id: readingId(article.id, coder), article: article.id, coder, place: 0, ...fields })
}

/** Made of both ids: one coder has one reading of an article, on whichever machine or in whichever window it is made. */
const readingId = (article: ArticleId, coder: CoderId): ReadingId => `rdg-${article.slice(4, 24)}${coder.slice(4, 24)}`
