// The sentence cursor: a stretch of the text that moves and grows by whole sentences, and whose edges can be nudged by
// words. Also what a selection by mouse becomes, so that keys go on from wherever the mouse has been.
import { type Span, spanIndexFrom } from '#core/text/span.ts'
import { type Edge, type Nudge, nextWordEdge } from '#core/text/words.ts'

/**
 * `[start, end)` in UTF-16 code units. `anchor` is the sentence where it was put down and `head` the one it was last
 * extended to: indexes into the article's sentences, in either order.
 */
export interface Cursor extends Span {
  readonly anchor: number
  readonly head: number
}

export type Step = 1 | -1

const sentenceAt = (sentences: readonly Span[], offset: number): number =>
  Math.min(spanIndexFrom(sentences, offset), sentences.length - 1)

const covering = (sentences: readonly Span[], anchor: number, head: number): Cursor | null => {
  const first = sentences[Math.min(anchor, head)]
  const last = sentences[Math.max(anchor, head)]
  return first && last ? { start: first.start, end: last.end, anchor, head } : null
}

/** On the sentence that holds an offset, or the next one; null where the text has no sentence. */
export const cursorAt = (sentences: readonly Span[], offset: number): Cursor | null => {
  const index = sentenceAt(sentences, offset)
  return covering(sentences, index, index)
}

/** Over a selection, without the blanks at its ends; null for one that holds nothing else. */
export const cursorOver = (text: string, sentences: readonly Span[], selected: Span): Cursor | null => {
  const words = text.slice(selected.start, selected.end)
  const start = selected.start + (words.length - words.trimStart().length)
  const end = selected.end - (words.length - words.trimEnd().length)
  if (start >= end) return null
  return { start, end, anchor: sentenceAt(sentences, start), head: sentenceAt(sentences, end - 1) }
}

/** To the next or last sentence; it stays on the outermost ones. */
export const moved = (sentences: readonly Span[], cursor: Cursor, step: Step): Cursor => {
  const edge = step === 1 ? Math.max(cursor.anchor, cursor.head) : Math.min(cursor.anchor, cursor.head)
  const index = Math.max(0, Math.min(sentences.length - 1, edge + step))
  return covering(sentences, index, index) ?? cursor
}

/** Its head a sentence on; the edge at its anchor stays as it was nudged. */
export const extended = (sentences: readonly Span[], cursor: Cursor, step: Step): Cursor => {
  const head = Math.max(0, Math.min(sentences.length - 1, cursor.head + step))
  const whole = covering(sentences, cursor.anchor, head)
  if (whole === null || head === cursor.head) return cursor
  if (head > cursor.anchor) return { ...whole, start: cursor.head < cursor.anchor ? whole.start : cursor.start }
  if (head < cursor.anchor) return { ...whole, end: cursor.head > cursor.anchor ? whole.end : cursor.end }
  return whole
}

/** A span with one edge a word further; the same span where it would become empty. */
export const nudged = (text: string, span: Span, edge: Edge, nudge: Nudge): Span => {
  const at = nextWordEdge(text, span[edge], nudge, edge)
  const next = edge === 'start' ? { start: at, end: span.end } : { start: span.start, end: at }
  return next.start < next.end ? next : { start: span.start, end: span.end }
}
