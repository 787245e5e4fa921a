// The reading of a text's opening, applied to blocks that a markup language has already given kinds and marks.
import type { TextBlock } from '#core/model/text.ts'
import type { Findings } from './format.ts'
import { readOpening } from './opening.ts'

/** The blocks with what stands above the body recognised: headline, byline, date, dateline. Marks are kept. */
export const openedBlocks = (blocks: readonly TextBlock[], language: string | null): Findings => {
  const given = blocks.findIndex(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
  const above = blocks.slice(0, given < 0 ? blocks.length : given)
  const below = blocks.slice(above.length)
  const loose = below.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'heading')
  const opening = readOpening(
    below.map(({ text }) => text),
    language,
    { above, atMost: loose < 0 ? below.length : loose },
  )
  const taken = below.length - opening.body.length
  const top = opening.lines.map((line): TextBlock => ({ ...line, marks: marksOf(below.slice(0, taken), line.text) }))
  const body = opening.body.map((text, index): TextBlock => {
    const block = below[taken + index]
    return block?.text === text ? block : { kind: 'paragraph', text, marks: [] }
  })
  return { blocks: [...above, ...top, ...body], proposals: opening.proposals, notes: opening.notes }
}

const marksOf = (blocks: readonly TextBlock[], text: string): TextBlock['marks'] =>
  blocks.find((block) => block.text === text)?.marks ?? []

/** A text that begins with a heading, and goes on, begins with its headline. */
export const withFirstHeadline = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.map((block, index) =>
    index === 0 && block.kind === 'heading' && blocks.length > 1 ? { ...block, kind: 'headline' } : block,
  )
