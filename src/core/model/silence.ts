// "Read, not found", on record: an article was searched for a Point or a code, and does not have it.
import { z } from 'zod'
import { ArticleId, CodeId, PointId, SilenceId, VersionId } from './ids.ts'
import { Stamp } from './stamp.ts'

export const Silence = z.object({
  id: SilenceId,
  article: ArticleId,
  version: VersionId,
  about: z.union([PointId, CodeId]),
  search: z.string(),
  made: Stamp,
})
export type Silence = z.infer<typeof Silence>
