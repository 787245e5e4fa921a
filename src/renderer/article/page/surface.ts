// The way between the page and the text: which node shows an offset, and which offset a point of the page stands for.
// Offsets are UTF-16 code units of the joined text. Blocks are found by their `data-block` attribute.
import type { Span } from '#core/text/span.ts'
import { blockIndexAt } from './placed-blocks.ts'
import type { Band } from './use-band.ts'

export interface Surface {
  /**
   * The ranges of the page that show this span, one a block: a static range across blocks that are laid out apart from
   * one another would be void. They stay right, for the text of an article never changes.
   */
  staticRanges(span: Span): StaticRange[]
  /** The lines that a span takes up, for placing things beside them. */
  rangeOf(span: Span): Range
  /** The offset that a point of the document stands for; null outside of the text. */
  offsetOf(node: Node, offset: number): number | null
  /** The offset under a point of the window, in CSS pixels. */
  offsetAt(x: number, y: number): number | null
  /** The element of the block that holds an offset. */
  elementOf(offset: number): Element | null
  /** The part of the text whose chunks are laid out near the view; all of it where the text is not in chunks. */
  near(band: Band): Span
  /** What the user has selected of the text; null for nothing. */
  selected(): Span | null
}

interface Point {
  readonly node: Node
  readonly offset: number
}

export const surfaceOf = (page: Element, blocks: readonly Span[]): Surface => {
  const elements = [...page.querySelectorAll('[data-block]')]
  const chunks = [...page.querySelectorAll('[data-chunk]')]
  /** The offset where a chunk begins; that of none is the end of the text. */
  const startOf = (chunk: Element | undefined): number =>
    blocks[elements.indexOf(chunk?.querySelector('[data-block]') ?? page)]?.start ?? Number.POSITIVE_INFINITY
  const elementOf = (offset: number) => elements[blockIndexAt(blocks, offset)] ?? null
  const pointOf = (offset: number): Point => {
    const index = blockIndexAt(blocks, offset)
    const element = elements[index]
    return element === undefined ? { node: page, offset: 0 } : pointIn(element, offset - (blocks[index]?.start ?? 0))
  }
  const offsetOf = (node: Node, offset: number): number | null => {
    const home = (node instanceof Element ? node : node.parentElement)?.closest('[data-block]') ?? null
    const index = home === null ? -1 : elements.indexOf(home)
    const block = blocks[index]
    if (home !== null && block !== undefined) return block.start + lengthBefore(home, { node, offset })
    return page.contains(node) ? blockBehind(elements, blocks, { node, offset }) : null
  }
  return {
    elementOf,
    offsetOf,
    staticRanges: (span) => {
      const first = blockIndexAt(blocks, span.start)
      const last = blockIndexAt(blocks, span.end)
      return blocks.slice(first, last + 1).flatMap((block, index) => {
        const element = elements[first + index]
        const [start, end] = [Math.max(span.start, block.start), Math.min(span.end, block.end)]
        return element && start < end ? [staticRangeIn(element, start - block.start, end - block.start)] : []
      })
    },
    rangeOf: (span) => rangeBetween(pointOf(span.start), pointOf(span.end)),
    offsetAt: (x, y) => {
      const position = document.caretPositionFromPoint(x, y)
      return position === null ? null : offsetOf(position.offsetNode, position.offset)
    },
    near: (band) => {
      if (chunks.length === 0) return { start: 0, end: Number.POSITIVE_INFINITY }
      const origin = page.getBoundingClientRect().top
      const shown = chunks.filter((chunk) => {
        const { top, bottom } = chunk.getBoundingClientRect()
        return top - origin < band.to && bottom - origin > band.from
      })
      return { start: startOf(shown.at(0)), end: startOf(chunks[chunks.indexOf(shown.at(-1) ?? page) + 1]) }
    },
    selected: () => {
      const selection = document.getSelection()
      const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0)
      if (range === null) return null
      const start = offsetOf(range.startContainer, range.startOffset)
      const end = offsetOf(range.endContainer, range.endOffset)
      return start === null || end === null || start >= end ? null : { start, end }
    },
  }
}

const rangeBetween = (start: Point, end: Point): Range => {
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

const staticRangeIn = (element: Element, from: number, to: number): StaticRange => {
  const [start, end] = [pointIn(element, from), pointIn(element, to)]
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

/** The text node of a block that shows an offset of the block's own; marks cut a block into several. */
const pointIn = (element: Element, within: number): Point => {
  const only = element.firstChild
  if (only instanceof Text && only === element.lastChild) return { node: only, offset: Math.min(within, only.length) }
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = within
  let last: Text | null = null
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last === null ? { node: element, offset: 0 } : { node: last, offset: last.length }
}

const lengthBefore = (element: Element, point: Point): number =>
  rangeBetween({ node: element, offset: 0 }, point).toString().length

/** Between blocks, as where a selection ends behind a paragraph: the start of the next block, or the end of the text. */
const blockBehind = (elements: readonly Element[], blocks: readonly Span[], point: Point): number | null => {
  const place = rangeBetween(point, point)
  const next = elements.findIndex((element) => place.comparePoint(element, 0) >= 0)
  return next < 0 ? (blocks.at(-1)?.end ?? null) : (blocks[next]?.start ?? null)
}
