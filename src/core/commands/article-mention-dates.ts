// The dates that an article's text speaks of, resolved or still open.
import { z } from 'zod'
import { Anchor, ArticleId, GivenDate } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { liesInText } from '../notebook/date-rules.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find } from './command.ts'

const dateMentions = z.array(z.object({ anchor: Anchor, date: GivenDate }))

export const mentionDates = command({
  input: z.object({ id: ArticleId, fields: z.object({ dateMentions }).partial() }),
  undo: 'step',
  label: () => 'set dates in the text',
  run: (state, { id, fields }) => {
    const found = find(state, 'articles', id)
    if (!found.ok) return found
    const mentions = fields.dateMentions ?? found.value.dateMentions
    return mentions.every(({ anchor }) => liesInText(found.value, anchor))
      ? edit([alter('articles', found.value, { ...found.value, dateMentions: mentions })])
      : failed('conflict', 'One of these dates stands in no version of the article. Mark it in the text again.')
  },
})
