// From what a format found to a draft: proposals completed, so that a form has something to show in every field that
// the content speaks to.
import type { ArticleDraft, DraftProposals } from '#core/import/draft.ts'
import type { TextBlock } from '#core/model/text.ts'
import { titleFromSentence } from './clues/title.ts'
import type { Findings } from './format.ts'

/** UTF-16 code units; nothing longer is a title or a name. */
const TITLE_AT_MOST = 300
const NAME_AT_MOST = 120
const AUTHORS_AT_MOST = 40

export type File = Pick<ArticleDraft, 'name' | 'mediaType' | 'encoding'>

/** Null if there are no words at all. */
export const assemble = (file: File, { blocks, proposals, notes }: Findings): ArticleDraft | null => {
  if (blocks.length === 0) return null
  const title = titleOf(blocks, proposals.title ?? '')
  return {
    ...file,
    proposals: {
      title: title.text,
      outlet: oneLine(proposals.outlet ?? '', NAME_AT_MOST) || null,
      authors: authorsOf(proposals),
      published: proposals.published ?? null,
      updated: proposals.updated ?? null,
      language: proposals.language ?? null,
      url: proposals.url ?? null,
    },
    blocks: [...blocks],
    notes: [...title.notes, ...notes],
  }
}

const titleOf = (blocks: readonly TextBlock[], proposed: string): { text: string; notes: string[] } => {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const title = oneLine(proposed, TITLE_AT_MOST) || oneLine(headline?.text ?? '', TITLE_AT_MOST)
  if (title !== '') return { text: title, notes: [] }
  const opening = blocks.find(({ kind }) => kind !== 'notice') ?? blocks[0]
  return {
    text: oneLine(titleFromSentence(opening?.text ?? ''), TITLE_AT_MOST),
    notes: ['The text opens without a headline. The title is proposed from its first sentence.'],
  }
}

const authorsOf = ({ authors = [] }: Partial<DraftProposals>): string[] => {
  const names = authors.map((name) => oneLine(name, NAME_AT_MOST)).filter((name) => name !== '')
  return [...new Set(names)].slice(0, AUTHORS_AT_MOST)
}

/** Controls, and marks that turn the reading direction of whatever stands behind them, have no place in a field. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

const oneLine = (text: string, atMost: number): string => {
  const line = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
  if (line.length <= atMost) return line
  const cut = line.slice(0, atMost - 1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.trimEnd()}…`
}
