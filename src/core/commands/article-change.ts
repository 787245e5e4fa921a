// Corrects what is known about articles, one or many at once. Their words never change.
import { z } from 'zod'
import { ArticleId } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { KNOWN, OutletChoice, outletChooser } from './article-add.ts'
import { command, counted, edit, findAll, given } from './command.ts'

export const changeArticles = command({
  input: z.object({
    ids: z.array(ArticleId).min(1),
    fields: z.object({ ...KNOWN, outlet: OutletChoice }).partial(),
  }),
  undo: 'step',
  label: ({ ids }) => `change ${counted(ids.length, 'article')}`,
  run: (state, { ids, fields: { outlet, ...fields } }, context) => {
    const found = findAll(state, 'articles', ids)
    if (!found.ok) return found
    const outlets = outletChooser(state, context)
    const chosen = outlet === undefined ? {} : { outlet: outlets.choose(outlet) }
    const known = given(fields)
    const ops = found.value.map((article) => alter('articles', article, { ...article, ...known, ...chosen }))
    return edit([...outlets.made().map((source) => make('sources', source)), ...ops])
  },
})
