// What the reader has in hand: the cursor in the text, the claim that is live, and which part of its form is open.
import type { ClaimId, FacetId } from '#core/model/index.ts'
import type { Cursor } from './cursor.ts'

/** A part of the live claim's form that opens a list or takes the focus. */
export type Field =
  | { readonly of: 'speaker' | 'relay' | 'note' | 'point' | 'link' | 'brief' | 'translation' }
  | { readonly of: 'joint'; readonly hop: number }
  | { readonly of: 'facet'; readonly facet: FacetId }

export interface Hand {
  readonly cursor: Cursor | null
  readonly live: ClaimId | null
  /** What the keys for edges adjust: whichever of the two was touched last. */
  readonly edges: 'cursor' | 'claim'
  readonly field: Field | null
  /** Come only to look: nothing can be changed until one asks for it. */
  readonly isLooking: boolean
}

export type HandMove =
  | { readonly do: 'put'; readonly cursor: Cursor | null }
  | { readonly do: 'take'; readonly claim: ClaimId | null }
  | { readonly do: 'open'; readonly field: Field | null }
  /** Edges go to the live claim again, as after a passage was added to it. */
  | { readonly do: 'hold' }
  /** From looking to working. */
  | { readonly do: 'work' }

export const EMPTY_HAND: Hand = { cursor: null, live: null, edges: 'cursor', field: null, isLooking: false }

export const moveHand = (hand: Hand, move: HandMove): Hand => {
  switch (move.do) {
    case 'put':
      return { ...hand, cursor: move.cursor, edges: 'cursor' }
    case 'take':
      return { ...hand, live: move.claim, edges: move.claim === null ? 'cursor' : 'claim', field: null }
    case 'work':
      return { ...hand, isLooking: false }
    case 'open':
      return { ...hand, field: move.field }
    case 'hold':
      return { ...hand, edges: hand.live === null ? 'cursor' : 'claim' }
  }
}

export const isOpen = (open: Field | null, field: Field): boolean => {
  if (open?.of !== field.of) return false
  if (open.of === 'joint' && field.of === 'joint') return open.hop === field.hop
  if (open.of === 'facet' && field.of === 'facet') return open.facet === field.facet
  return true
}
