// A relation between two claims, or between two articles. It is kept with the record that it starts from.
import { z } from 'zod'
import { ArticleId, ClaimId, LinkId } from './ids.ts'
import { Stamp } from './stamp.ts'

/** The kinds every notebook has; users may name others between claims. */
export const CLAIM_LINK_KINDS = ['supports', 'contradicts', 'responds to'] as const
export const ARTICLE_LINK_KINDS = ['republishes', 'translates', 'corrects'] as const

/** `article` is where the link starts: a claim never moves, so its links are filed with its article for good. */
const common = { id: LinkId, article: ArticleId, reason: z.string(), made: Stamp }

export const ClaimLink = z.object({
  ...common,
  between: z.literal('claims'),
  kind: z.string().min(1),
  from: ClaimId,
  to: ClaimId,
})
export const ArticleLink = z.object({
  ...common,
  between: z.literal('articles'),
  kind: z.enum(ARTICLE_LINK_KINDS),
  from: ArticleId,
  to: ArticleId,
})

export const Link = z.discriminatedUnion('between', [ClaimLink, ArticleLink])
export type Link = z.infer<typeof Link>
