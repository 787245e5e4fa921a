// Relates two claims, or two articles.
import { z } from 'zod'
import { ARTICLE_LINK_KINDS, ArticleId, ClaimId, type Link } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { done, failed, type Outcome } from '../notebook/outcome.ts'
import { type NotebookState, recordsFiledWith } from '../notebook/state.ts'
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
    const home = homeOf(state, input)
    if (!home.ok) return home
    if (input.from === input.to)
      return failed('invalid-input', 'A link needs two different ends. Choose another one to link to.')
    const link: Link = { ...input, id: context.newId('lnk'), article: home.value, made: stamp(context) }
    return alreadyLinked(state, link) ?? edit([make('links', link)], [link.id])
  },
})

/** The refusal of a link that another one says already, or null. */
export const alreadyLinked = (state: NotebookState, link: Link): Outcome<never> | null =>
  recordsFiledWith(state, 'links', link.article).some(
    (other) => other.id !== link.id && other.from === link.from && other.to === link.to && other.kind === link.kind,
  )
    ? failed('duplicate', 'These two are linked in this way already.')
    : null

/** The article that a link is filed with: the one it starts in. */
const homeOf = (state: NotebookState, link: Start): Outcome<ArticleId> => {
  if (link.between === 'claims') {
    const claim = find(state, 'claims', link.from)
    return claim.ok ? done(claim.value.article) : claim
  }
  const article = find(state, 'articles', link.from)
  return article.ok ? done(article.value.id) : article
}
type Start =
  | { readonly between: 'claims'; readonly from: ClaimId }
  | { readonly between: 'articles'; readonly from: ArticleId }
