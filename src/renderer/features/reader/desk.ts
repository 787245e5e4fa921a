// What the parts of an open article share.
import type { Dispatch, RefObject } from 'react'
import type { Article } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'
import type { ReadClaim } from '../../article/drawing/lay-claims.ts'
import type { Surface } from '../../article/page/surface.ts'
import type { ReadText } from '../../article/read-text.ts'
import type { ClaimEdits } from './coding/use-claim-edits.ts'
import type { Hand, HandMove } from './cursor/hand.ts'

export interface ReadingDesk {
  readonly article: Article
  readonly read: ReadText
  /** All of the text's, in UTF-16 code units; none until they are known. */
  readonly sentences: readonly Span[]
  /** Null until the page is there. */
  readonly surface: Surface | null
  readonly scroller: RefObject<HTMLElement | null>
  /** In the order of the text. */
  readonly claims: readonly ReadClaim[]
  readonly live: ReadClaim | null
  readonly hand: Hand
  readonly move: Dispatch<HandMove>
  readonly edits: ClaimEdits
  readonly writable: boolean
}
