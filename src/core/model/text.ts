// The words of one version of an article: blocks of plain text with a few marks. Written once, never changed.
import { z } from 'zod'
import { ArticleId, VersionId } from './ids.ts'

export const BlockKind = z.enum([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'caption',
  'notice',
])
export type BlockKind = z.infer<typeof BlockKind>

/** Marks cover `[start, end)` of their block's text, in UTF-16 code units. */
export const Mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('emphasis'), start: z.int().min(0), end: z.int().min(0) }),
  z.object({ kind: z.literal('strong'), start: z.int().min(0), end: z.int().min(0) }),
  z.object({
    kind: z.literal('link'),
    start: z.int().min(0),
    end: z.int().min(0),
    href: z.url({ protocol: /^(?:https?|mailto)$/ }),
  }),
])
export type Mark = z.infer<typeof Mark>

/** A block's text holds no line break of its own: blocks joined by one newline are the article's text. */
export const TextBlock = z.object({ kind: BlockKind, text: z.string().regex(/^[^\n\r]*$/), marks: z.array(Mark) })
export type TextBlock = z.infer<typeof TextBlock>

export const VersionText = z.object({ article: ArticleId, version: VersionId, blocks: z.array(TextBlock) })
export type VersionText = z.infer<typeof VersionText>

/** The article's text, to which every anchor's offsets refer. */
export const joinBlocks = (blocks: readonly Pick<TextBlock, 'text'>[]): string =>
  blocks.map((block) => block.text).join('\n')
