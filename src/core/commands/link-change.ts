// Rewords the reason of a link, or says that it is of another kind: one that goes with what it is between.
import { z } from 'zod'
import { ArticleLink, type Link, LinkId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find } from './command.ts'
import { alreadyLinked } from './link-add.ts'

export const changeLink = command({
  input: z.object({
    id: LinkId,
    fields: z.object({ reason: z.string(), kind: z.string().trim().min(1) }).partial(),
  }),
  undo: 'step',
  label: () => 'change link',
  run: (state, { id, fields }) => {
    const found = find(state, 'links', id)
    if (!found.ok) return found
    const link = ofKind(found.value, fields.kind ?? found.value.kind)
    if (link === null)
      return failed(
        'invalid-input',
        `Articles are linked in one of these ways: ${ArticleLink.shape.kind.options.join(', ')}. Choose one of them.`,
      )
    const reason = fields.reason ?? link.reason
    return alreadyLinked(state, link) ?? edit([alter('links', found.value, { ...link, reason })])
  },
})

/** The link as one of this kind, or null where its ends do not allow that. */
const ofKind = (link: Link, kind: string): Link | null => {
  if (link.between === 'claims') return { ...link, kind }
  const known = ArticleLink.shape.kind.safeParse(kind)
  return known.success ? { ...link, kind: known.data } : null
}
