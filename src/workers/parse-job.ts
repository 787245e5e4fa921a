// What is asked of a parsing thread, and how its answer comes back. Plain data: it is copied from thread to thread.
import type { ArticleDraft } from '#core/import/draft.ts'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import type { Outcome } from '#core/notebook/outcome.ts'

/** `encoding` is set where a person has chosen one. */
export interface FileJob {
  readonly kind: 'file'
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: ChosenEncoding | null
}

export interface PasteJob {
  readonly kind: 'paste'
  readonly text: string
  readonly html: string | null
}

export type ParseJob = FileJob | PasteJob
export type ParseAnswer = Outcome<ArticleDraft>

/** What the user knows the job by. */
export const nameOfJob = (job: ParseJob): string => (job.kind === 'file' ? job.name : 'the pasted text')
