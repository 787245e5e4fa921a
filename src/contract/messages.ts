// The messages that channels and events carry, where they are more than a record of the notebook.
import { z } from 'zod'
import { ArticleDraft } from '#core/import/draft.ts'
import { ArticleId, CoderId } from '#core/model/index.ts'
import { Failure } from '#core/notebook/outcome.ts'
import { type RecordOf, TABLE_NAMES, type TableName } from '#core/notebook/tables.ts'
import { Visits } from '#core/resume/visit.ts'
import { SessionToken } from './app-state.ts'

/** What undo and redo would do next, as it stands behind "Undo:"; null where there is nothing. */
export const History = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })
export type History = z.infer<typeof History>

type Tables = { [T in TableName]: RecordOf<T>[] }

/**
 * A whole notebook but for its texts. Its records were checked one by one as they were read from disk; checking
 * 100,000 claims a second time would double the wait, so only the outline is checked on arrival.
 */
const Tables = z.object(
  Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      z.array(z.custom<object>((value) => typeof value === 'object' && value !== null && 'id' in value)),
    ]),
  ),
) as unknown as z.ZodType<Tables>

export const Snapshot = z.object({
  session: SessionToken,
  folder: z.string(),
  coder: CoderId,
  seq: z.int(),
  savedSeq: z.int(),
  tables: Tables,
  history: History,
  /** Why nothing can be written, or null. */
  readOnly: Failure.nullable(),
  /** What is remembered of whoever is at the desk, so that they can take up where they left off. */
  visits: Visits,
  /** What was wrong on opening, and where damaged files were put. */
  problems: z.array(Failure),
})
export type Snapshot = z.infer<typeof Snapshot>

/** `seq` numbers changes; one is durable once a save at or past it is announced. */
export const Ran = z.object({ seq: z.int(), made: z.array(z.string()) })
export type Ran = z.infer<typeof Ran>

export const Undone = z.object({ label: z.string() })
export type Undone = z.infer<typeof Undone>

export const DraftKey = z.string().min(1)
export type DraftKey = z.infer<typeof DraftKey>

/** One file or paste read: a draft to put right and add, or why not. `twins` already hold the same text. */
export const ImportResult = z.object({
  key: DraftKey,
  name: z.string(),
  draft: ArticleDraft.nullable(),
  twins: z.array(ArticleId),
  failure: Failure.nullable(),
})
export type ImportResult = z.infer<typeof ImportResult>

export const ExportFormat = z.enum(['markdown', 'html'])
export type ExportFormat = z.infer<typeof ExportFormat>

export const ClaimsFormat = z.enum(['csv', 'json'])
export type ClaimsFormat = z.infer<typeof ClaimsFormat>
