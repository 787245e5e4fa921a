// How far the coder at the desk has read articles. Saying so is a step; keeping the place while scrolling is not.
import { z } from 'zod'
import { ArticleId, type CoderId, type Reading, type ReadingId, ReadingState } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { type NotebookState, recordsFiledWith } from '../notebook/state.ts'
import { type Context, command, counted, edit, findAll } from './command.ts'

export const setReading = command({
  input: z.object({ articles: z.array(ArticleId).min(1), state: ReadingState }),
  undo: 'step',
  label: ({ articles, state }) =>
    `mark ${counted(articles.length, 'article')} as ${state === 'done' ? 'read to the end' : state}`,
  run: (notebook, { articles, state }, context) => {
    const found = findAll(notebook, 'articles', articles)
    return found.ok ? edit(found.value.map(({ id }) => readingOp(notebook, id, { state }, context))) : found
  },
})

/** `place` is an offset into the text, in UTF-16 code units. A first place starts the reading. */
export const keepPlace = command({
  input: z.object({ article: ArticleId, place: z.int().min(0) }),
  undo: 'own',
  label: () => 'keep place',
  run: (state, { article, place }, context) => {
    const found = findAll(state, 'articles', [article])
    return found.ok ? edit([readingOp(state, article, { place }, context)]) : found
  },
})

const readingOp = (
  state: NotebookState,
  article: ArticleId,
  fields: Partial<Pick<Reading, 'state' | 'place'>>,
  context: Context,
) => {
  const known = recordsFiledWith(state, 'readings', article).find((reading) => reading.coder === context.coder)
  if (known !== undefined) return alter('readings', known, { ...known, ...fields, at: context.now })
  return make('readings', {
    id: readingId(article, context.coder),
    article,
    coder: context.coder,
    state: 'started',
    place: 0,
    at: context.now,
    ...fields,
  })
}

/** Made of both ids: one coder has one reading of an article, on whichever machine or in whichever window it is made. */
const readingId = (article: ArticleId, coder: CoderId): ReadingId => `rdg-${article.slice(4, 24)}${coder.slice(4, 24)}`
