// Rich text as a format-neutral tree of blocks, shared by briefs and memos. The editor converts to and from it;
// on disk and in exports it is this tree, never an editor's own.
import { z } from 'zod'
import { BlockId, ClaimId, PointId, SilenceId } from './ids.ts'

export const TextStyle = z.enum(['strong', 'emphasis'])
export type TextStyle = z.infer<typeof TextStyle>

const SafeHref = z.url({ protocol: /^(?:https?|mailto)$/ })

export const TextRun = z.object({
  kind: z.literal('text'),
  text: z.string(),
  styles: z.array(TextStyle),
  href: SafeHref.nullable(),
})
export type TextRun = z.infer<typeof TextRun>

export const CitationTarget = z.union([ClaimId, PointId, SilenceId])
export type CitationTarget = z.infer<typeof CitationTarget>

/** `words` and `from` are what was cited when it was cited, so that a citation whose target is gone can still say what it was. */
export const Citation = z.object({
  kind: z.literal('citation'),
  target: CitationTarget,
  words: z.string(),
  from: z.string(),
})
export type Citation = z.infer<typeof Citation>

export const Inline = z.discriminatedUnion('kind', [TextRun, Citation, z.object({ kind: z.literal('break') })])
export type Inline = z.infer<typeof Inline>

const content = z.array(Inline)

export const ProseBlock = z.discriminatedUnion('kind', [
  z.object({ id: BlockId, kind: z.literal('paragraph'), content }),
  z.object({
    id: BlockId,
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    content,
  }),
  z.object({ id: BlockId, kind: z.literal('quote'), content }),
  z.object({ id: BlockId, kind: z.literal('list-item'), ordered: z.boolean(), depth: z.int().min(0).max(8), content }),
  z.object({ id: BlockId, kind: z.literal('claim-quote'), citation: Citation }),
])
export type ProseBlock = z.infer<typeof ProseBlock>
