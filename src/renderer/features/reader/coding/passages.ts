// Edits of what a claim covers: another passage, one fewer, or an edge moved by a word.
import { describePassage } from '#core/anchoring/describe.ts'
import type { Passage } from '#core/model/index.ts'
import { overlaps, type Span } from '#core/text/span.ts'
import type { Edge, Nudge } from '#core/text/words.ts'
import type { ReadText } from '../../../article/read-text.ts'
import { nudged } from '../cursor/cursor.ts'

export const passageOver = ({ text, hash }: ReadText, span: Span, role: Passage['role']): Passage => ({
  role,
  anchor: describePassage(text, span.start, span.end, hash),
})

/** With one passage more; it takes in those of its role that it lies over, so that no word is claimed twice. */
export const withPassage = (
  read: ReadText,
  passages: readonly Passage[],
  span: Span,
  role: Passage['role'],
): Passage[] => {
  const met = passages.filter((passage) => passage.role === role && overlaps(passage.anchor, span))
  const whole = {
    start: Math.min(span.start, ...met.map(({ anchor }) => anchor.start)),
    end: Math.max(span.end, ...met.map(({ anchor }) => anchor.end)),
  }
  return [...passages.filter((passage) => !met.includes(passage)), passageOver(read, whole, role)].sort(
    (a, b) => a.anchor.start - b.anchor.start,
  )
}

/** Without one passage; the last one that says what is claimed stays. */
export const withoutPassage = (passages: readonly Passage[], at: number): Passage[] => {
  const left = passages.filter((_, index) => index !== at)
  return left.some(({ role }) => role === 'content') ? left : [...passages]
}

/**
 * With one edge a word further: of the passage under the cursor, or else of the first (for its start) or last (for its
 * end) that says what is claimed.
 */
export const withEdge = (
  read: ReadText,
  passages: readonly Passage[],
  cursor: Span | null,
  edge: Edge,
  nudge: Nudge,
): Passage[] => {
  const content = passages.filter(({ role }) => role === 'content')
  const under = cursor === null ? undefined : passages.find(({ anchor }) => overlaps(anchor, cursor))
  const chosen = under ?? (edge === 'start' ? content.at(0) : content.at(-1))
  return passages.map((passage) =>
    passage === chosen ? passageOver(read, nudged(read.text, passage.anchor, edge, nudge), passage.role) : passage,
  )
}
