// A brief's own words, without what it cites: for counting, for outlines and for finding.
import type { Inline, ProseBlock } from '../model/index.ts'
import { wordCount } from '../text/words.ts'

/** The text of a line; a citation leaves no words, a line break a newline. */
export const inlineText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : '')).join('')

/** The text of a block; of a quoted claim, its words as they were quoted. */
export const blockText = (block: ProseBlock): string =>
  block.kind === 'claim-quote' ? block.citation.words : inlineText(block.content)

/** How many words a block counts for: quoted claims are printed, so they count too. */
export const blockWords = (block: ProseBlock): number => wordCount(blockText(block))

export interface OutlineEntry {
  readonly block: ProseBlock['id']
  readonly level: 1 | 2 | 3
  readonly title: string
}

/** The headings of a text in order; an empty heading is no entry. */
export const outlineOf = (blocks: readonly ProseBlock[]): readonly OutlineEntry[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const title = inlineText(block.content).replace(/\s+/gu, ' ').trim()
    return title === '' ? [] : [{ block: block.id, level: block.level, title }]
  })
