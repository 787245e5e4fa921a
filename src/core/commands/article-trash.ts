// Puts articles in the Trash, where they wait with everything that was done to them until they are restored or deleted.
import { z } from 'zod'
import { ArticleId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { command, counted, edit, findAll, stamp } from './command.ts'

export const trashArticles = command({
  input: z.object({ ids: z.array(ArticleId).min(1) }),
  undo: 'step',
  label: ({ ids }) => `move ${counted(ids.length, 'article')} to the trash`,
  run: (state, { ids }, context) => {
    const found = findAll(state, 'articles', ids)
    return found.ok
      ? edit(found.value.map((article) => alter('articles', article, { ...article, trashed: stamp(context) })))
      : found
  },
})

export const restoreArticles = command({
  input: z.object({ ids: z.array(ArticleId).min(1) }),
  undo: 'step',
  label: ({ ids }) => `restore ${counted(ids.length, 'article')}`,
  run: (state, { ids }) => {
    const found = findAll(state, 'articles', ids)
    return found.ok
      ? edit(found.value.map((article) => alter('articles', article, { ...article, trashed: null })))
      : found
  },
})
