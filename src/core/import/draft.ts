// An article as it was read, before it is added: its words, and what the file suggests about it. People put the
// suggestions right in a form first, so nothing here is a record yet.
import { z } from 'zod'
import { Article } from '../model/article.ts'
import { RecordedDate } from '../model/date.ts'
import { TextBlock } from '../model/text.ts'

/**
 * How bytes became letters. `bom`: the file's first bytes say so; `declared`: a line in the file does; `guessed`: from
 * the bytes themselves; `chosen`: a person said so.
 */
export const DraftEncoding = z.object({
  label: z.string().min(1),
  basis: z.enum(['bom', 'declared', 'guessed', 'chosen']),
})
export type DraftEncoding = z.infer<typeof DraftEncoding>

/** What the content suggests; null and empty mean that nothing in it does. */
export const DraftProposals = z.object({
  title: z.string(),
  /** A name: whether it is a Source already known is for the notebook to see. */
  outlet: z.string().min(1).nullable(),
  authors: Article.shape.authors,
  published: RecordedDate.nullable(),
  updated: RecordedDate.nullable(),
  /** BCP 47. */
  language: Article.shape.language,
  url: Article.shape.url,
})
export type DraftProposals = z.infer<typeof DraftProposals>

/** `name` is the file's own, or "Pasted text"; `notes` are plain sentences on what was noticed; encoding is null for a paste. */
export const ArticleDraft = z.object({
  name: z.string().min(1),
  mediaType: z.string().min(1),
  encoding: DraftEncoding.nullable(),
  proposals: DraftProposals,
  blocks: z.array(TextBlock).min(1),
  notes: z.array(z.string().min(1)),
})
export type ArticleDraft = z.infer<typeof ArticleDraft>

export const PASTED_NAME = 'Pasted text'
