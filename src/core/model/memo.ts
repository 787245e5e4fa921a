// Rich text attached to any record that a person works with.
import { z } from 'zod'
import {
  ArticleId,
  BriefId,
  ClaimId,
  CodeId,
  CoderId,
  ComparisonId,
  FacetId,
  LinkId,
  MemoId,
  NotebookId,
  PointId,
  SilenceId,
  SourceId,
} from './ids.ts'
import { ProseBlock } from './prose.ts'
import { Stamp } from './stamp.ts'

export const MemoSubject = z.union([
  NotebookId,
  CoderId,
  ArticleId,
  ClaimId,
  SourceId,
  CodeId,
  FacetId,
  PointId,
  LinkId,
  SilenceId,
  ComparisonId,
  BriefId,
])
export type MemoSubject = z.infer<typeof MemoSubject>

export const Memo = z.object({
  id: MemoId,
  about: MemoSubject,
  blocks: z.array(ProseBlock),
  made: Stamp,
  changed: Stamp,
})
export type Memo = z.infer<typeof Memo>
