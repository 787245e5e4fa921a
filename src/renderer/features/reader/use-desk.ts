// The desk of an open article: its sentences, the hand that goes about among them, and the claim that is worked on.
import { useReducer } from 'react'
import type { Span } from '#core/text/span.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { useReplica } from '../../store/hooks.ts'
import { useClaimEdits } from './coding/use-claim-edits.ts'
import { EMPTY_HAND, moveHand } from './cursor/hand.ts'
import { useSentences } from './cursor/use-sentences.ts'
import type { ReadingDesk } from './desk.ts'
import type { Focus } from './Reader.tsx'

const NONE: readonly Span[] = []

export interface LaidDesk {
  readonly desk: ReadingDesk
  /** The sentences are known. */
  readonly isReady: boolean
  /** The notebook may be changed; the desk itself may still be one for looking. */
  readonly canWrite: boolean
}

export const useDesk = ({ article, read, surface, scroller, claims }: DrawnArticle, focus: Focus): LaidDesk => {
  const sentences = useSentences(read.text)
  const canWrite = useReplica().readOnly === null
  const [hand, move] = useReducer(moveHand, { ...EMPTY_HAND, isLooking: focus.look === true })
  const live = claims.find(({ id }) => id === hand.live) ?? null
  const edits = useClaimEdits(read)
  const writable = canWrite && !hand.isLooking
  const shared = { article, read, surface, scroller, claims }
  return {
    desk: { ...shared, sentences: sentences ?? NONE, live, hand, move, edits, writable },
    isReady: sentences !== null,
    canWrite,
  }
}
