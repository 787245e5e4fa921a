// How far a coder has read an article, and the place to come back to.
import { z } from 'zod'
import { type Article, currentVersion } from './article.ts'
import { ArticleId, CoderId, ReadingId, VersionId } from './ids.ts'
import { Instant } from './stamp.ts'

export const ReadingState = z.enum(['unread', 'started', 'done'])
export type ReadingState = z.infer<typeof ReadingState>

/**
 * `version` is the one that was read, which the article may have lost since by an undo; null in notebooks of earlier
 * programs, which did not say. `place` is an offset into its text, in UTF-16 code units.
 */
export const Reading = z.object({
  id: ReadingId,
  article: ArticleId,
  version: VersionId.nullable().default(null),
  coder: CoderId,
  state: ReadingState,
  place: z.int().min(0),
  at: Instant,
})
export type Reading = z.infer<typeof Reading>

/** How far the newest version of an article was read. What was read to its end in an older one is begun in this. */
export const readingState = (
  article: Pick<Article, 'id' | 'versions'>,
  reading: Pick<Reading, 'version' | 'state'> | undefined,
): ReadingState => {
  if (reading === undefined) return 'unread'
  return reading.state === 'done' && !isOfNewest(article, reading) ? 'started' : reading.state
}

/** Where the version is not known, an article that has only one leaves no doubt. */
const isOfNewest = (article: Pick<Article, 'id' | 'versions'>, { version }: Pick<Reading, 'version'>): boolean =>
  version === null ? article.versions.length === 1 : version === currentVersion(article).id
