// The keys that move the cursor, its edges or the live claim's, and that walk from claim to claim.
import type { Span } from '#core/text/span.ts'
import type { Edge, Nudge } from '#core/text/words.ts'
import { reveal } from '../../../article/page/reveal.ts'
import { useAction } from '../../../store/hooks.ts'
import type { ReadingDesk } from '../desk.ts'
import { type Cursor, cursorAt, cursorOver, extended, moved, nudged, type Step } from './cursor.ts'

export const useCursorActions = (desk: ReadingDesk): void => {
  const { read, sentences, surface, scroller, claims, live, hand, move, edits, writable } = desk
  const show = (span: Span, how: 'step' | 'jump') => {
    document.getSelection()?.removeAllRanges()
    // Whoever reads on from a button of the card means the text: the next Enter must not press that button.
    scroller.current?.focus({ preventScroll: true })
    if (surface && scroller.current) reveal(scroller.current, surface, span, how)
  }
  const put = (cursor: Cursor | null) => {
    if (cursor === null) return
    move({ do: 'put', cursor })
    show(cursor, 'step')
  }
  const walk = (step: Step) => put(hand.cursor ? moved(sentences, hand.cursor, step) : cursorAt(sentences, 0))
  const extend = (step: Step) => put(hand.cursor && extended(sentences, hand.cursor, step))
  const nudge = (edge: Edge, way: Nudge) => {
    if (hand.edges === 'claim' && live && writable) edits.nudge(live.id, hand.cursor, edge, way)
    else if (hand.cursor) put({ ...hand.cursor, ...nudged(read.text, hand.cursor, edge, way) })
  }
  const walkClaims = (step: Step) => {
    const next = claims[neighbourIndex(desk, step)]
    if (next === undefined) return
    const passage = next.first
    move({ do: 'put', cursor: cursorOver(read.text, sentences, passage) })
    move({ do: 'take', claim: next.id })
    show(passage, 'jump')
  }
  const hasText = sentences.length > 0
  const hasClaims = claims.length > 0
  const edges = hand.cursor !== null || live !== null
  useAction('reader.nextSentence', hasText ? () => walk(1) : null)
  useAction('reader.previousSentence', hasText ? () => walk(-1) : null)
  useAction('reader.extendNext', hand.cursor ? () => extend(1) : null)
  useAction('reader.extendPrevious', hand.cursor ? () => extend(-1) : null)
  useAction('reader.endLater', edges ? () => nudge('end', 'forward') : null)
  useAction('reader.endEarlier', edges ? () => nudge('end', 'back') : null)
  useAction('reader.startEarlier', edges ? () => nudge('start', 'back') : null)
  useAction('reader.startLater', edges ? () => nudge('start', 'forward') : null)
  useAction('reader.nextClaim', hasClaims ? () => walkClaims(1) : null)
  useAction('reader.previousClaim', hasClaims ? () => walkClaims(-1) : null)
}

/** The claim before or after the live one, or the nearest one from the cursor; -1 where there is none that way. */
const neighbourIndex = ({ claims, live, hand }: ReadingDesk, step: Step): number => {
  if (live !== null) return claims.indexOf(live) + step
  const from = hand.cursor?.start ?? 0
  return step === 1
    ? claims.findIndex((claim) => claim.first.start >= from)
    : claims.findLastIndex((claim) => claim.first.start < from)
}
