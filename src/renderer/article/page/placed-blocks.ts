// Where each block of an article's text begins, so that what is drawn block by block can be told in offsets of the
// whole text, to which anchors refer.
import type { TextBlock } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'

/** `[start, end)` in UTF-16 code units of the joined text; between two blocks stands one newline. */
export interface PlacedBlock extends Span {
  readonly block: TextBlock
}

export const placeBlocks = (blocks: readonly TextBlock[]): PlacedBlock[] => {
  let start = 0
  return blocks.map((block) => {
    const placed = { block, start, end: start + block.text.length }
    start = placed.end + 1
    return placed
  })
}

/** The index of the block that holds an offset; the newline behind a block counts as its end. -1 for no blocks. */
export const blockIndexAt = (blocks: readonly Span[], offset: number): number => {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return high
}

/** A stretch of a block's text and the marks that lie over the whole of it. Offsets are the block's own. */
export interface MarkedPiece extends Span {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly href: string | null
}

/** A block's text cut where its marks begin and end. */
export const markedPieces = ({ text, marks }: TextBlock): MarkedPiece[] => {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < text.length)
  const edges = [0, text.length, ...inside.flatMap((mark) => [mark.start, Math.min(mark.end, text.length)])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const link = over.find((mark) => mark.kind === 'link')
    return {
      start,
      end,
      text: text.slice(start, end),
      emphasis: over.some((mark) => mark.kind === 'emphasis'),
      strong: over.some((mark) => mark.kind === 'strong'),
      href: link?.kind === 'link' ? link.href : null,
    }
  })
}
