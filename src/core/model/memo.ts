// Rich text attached to any record.
import { z } from 'zod'
import { ArticleId, BriefId, ClaimId, CodeId, FacetId, MemoId, NotebookId, PointId, SourceId } from './ids.ts'
import { ProseBlock } from './prose.ts'
import { Stamp } from './stamp.ts'

export const MemoSubject = z.union([NotebookId, ArticleId, ClaimId, SourceId, CodeId, FacetId, PointId, BriefId])
export type MemoSubject = z.infer<typeof MemoSubject>

export const Memo = z.object({
  id: MemoId,
  about: MemoSubject,
  blocks: z.array(ProseBlock),
  made: Stamp,
  changed: Stamp,
})
export type Memo = z.infer<typeof Memo>
