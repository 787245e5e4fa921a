// How far a coder has read an article, and the place to come back to.
import { z } from 'zod'
import { ArticleId, CoderId, ReadingId } from './ids.ts'
import { Instant } from './stamp.ts'

export const ReadingState = z.enum(['unread', 'started', 'done'])
export type ReadingState = z.infer<typeof ReadingState>

/** `place` is an offset into the article's text, in UTF-16 code units. */
export const Reading = z.object({
  id: ReadingId,
  article: ArticleId,
  coder: CoderId,
  state: ReadingState,
  place: z.int().min(0),
  at: Instant,
})
export type Reading = z.infer<typeof Reading>
