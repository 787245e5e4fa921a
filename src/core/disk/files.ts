// The shape of every file of records. These schemas are the format: the order of their keys is the order on disk,
// and the published JSON Schemas are made from them.
import { z } from 'zod'
import { Article } from '../model/article.ts'
import { Brief, BriefText } from '../model/brief.ts'
import { Claim } from '../model/claim.ts'
import { Code } from '../model/code.ts'
import { Comparison } from '../model/comparison.ts'
import { Facet } from '../model/facet.ts'
import { ArticleId } from '../model/ids.ts'
import { Link } from '../model/link.ts'
import { Memo } from '../model/memo.ts'
import { Coder, Notebook } from '../model/notebook.ts'
import { Point } from '../model/point.ts'
import { Reading } from '../model/reading.ts'
import { Silence } from '../model/silence.ts'
import { Source } from '../model/source.ts'
import { FormatHeader } from './format.ts'
import type { RecordPlace } from './layout.ts'

export const NotebookFile = z.object({ ...FormatHeader.shape, ...Notebook.shape, coders: z.array(Coder) })
export type NotebookFile = z.infer<typeof NotebookFile>

export const CodebookFile = z.object({ facets: z.array(Facet), codes: z.array(Code) })
export type CodebookFile = z.infer<typeof CodebookFile>

/** What was recorded in one article. */
export const ClaimsFile = z.object({
  article: ArticleId,
  claims: z.array(Claim),
  links: z.array(Link),
  silences: z.array(Silence),
  readings: z.array(Reading),
})
export type ClaimsFile = z.infer<typeof ClaimsFile>

/** A brief together with its text. */
export const BriefFile = z.object({ ...Brief.shape, text: BriefText.omit({ id: true }).nullable() })
export type BriefFile = z.infer<typeof BriefFile>

export type FileKind = RecordPlace['kind']

export const FILE_SCHEMAS = {
  notebook: NotebookFile,
  codebook: CodebookFile,
  sources: Source,
  points: Point,
  comparisons: Comparison,
  articles: Article,
  claims: ClaimsFile,
  briefs: BriefFile,
  memos: Memo,
} as const satisfies Record<FileKind, z.ZodObject>

export type ContentOf<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>

/** What one file holds, and of which kind it is. */
export type FileContent = { [K in FileKind]: { readonly kind: K; readonly content: ContentOf<K> } }[FileKind]
