// Relates two claims, or two articles.
import { z } from 'zod'
import { ARTICLE_LINK_KINDS, ArticleId, ClaimId, type Link } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find, stamp } from './command.ts'

const reason = z.string().default('')

export const addLink = command({
  input: z.discriminatedUnion('between', [
    z.object({ between: z.literal('claims'), kind: z.string().trim().min(1), from: ClaimId, to: ClaimId, reason }),
    z.object({
      between: z.literal('articles'),
      kind: z.enum(ARTICLE_LINK_KINDS),
      from: ArticleId,
      to: ArticleId,
      reason,
    }),
  ]),
  undo: 'step',
  label: ({ between }) => `link ${between}`,
  run: (state, input, context) => {
    const start = input.between === 'claims' ? find(state, 'claims', input.from) : find(state, 'articles', input.from)
    if (!start.ok) return start
    if (input.from === input.to)
      return failed('invalid-input', 'A link needs two different ends. Choose another one to link to.')
    const article = 'article' in start.value ? start.value.article : start.value.id
    const link: Link = { ...input, id: context.newId('lnk'), article, made: stamp(context) }
    const twin = [...state.links.values()].some(
      (other) => other.from === link.from && other.to === link.to && other.kind === link.kind,
    )
    return twin
      ? failed('duplicate', 'These two are linked in this way already.')
      : edit([make('links', link)], [link.id])
  },
})
