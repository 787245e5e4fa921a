// Claims as they lie in the text that is read: their passages where the anchors say, or found again where the claims
// were marked in another version, each claim in the colour of its perspective.
import { locatePassages } from '#core/anchoring/locate.ts'
import type { Claim, ClaimId, FacetId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { builtinFacet, codesGiven } from '#core/wording/claim.ts'
import type { ReadText } from '../read-text.ts'
import { byFirstPassage, firstContent, type LaidClaim, type StrokeColour } from './strokes.ts'

export interface ReadClaim extends LaidClaim<ClaimId> {
  readonly claim: Claim
}

export interface LaidClaims {
  /** In the order of the text. */
  readonly placed: readonly ReadClaim[]
  /** Claims whose words are nowhere in this version. */
  readonly lost: readonly Claim[]
}

/** What was laid before: records never change, so a claim that is still the same need not be laid again. */
export interface Known {
  readonly laid: WeakMap<Claim, ReadClaim | 'lost'>
  /** The last answer: sorting what is nearly in order costs next to nothing. */
  placed: readonly ReadClaim[]
}

export const layClaims = (
  state: NotebookState,
  claims: readonly Claim[],
  { text, hash }: ReadText,
  known: Known,
): LaidClaims => {
  const fresh = claims.filter((claim) => !known.laid.has(claim))
  const perspective = builtinFacet(state, 'perspective')
  const spans = spansOf(fresh, text, hash)
  for (const claim of fresh) {
    const passages = claim.passages.flatMap((passage) => {
      const span = spans.get(passage)
      return span ? [{ role: passage.role, ...span }] : []
    })
    const first = firstContent(passages)
    const end = Math.max(...passages.map((passage) => passage.end))
    const colour = colourOf(state, claim, perspective)
    known.laid.set(claim, first ? { id: claim.id, claim, colour, passages, first, end } : 'lost')
  }
  const current = new Set(claims)
  const left = known.placed.filter(({ claim }) => current.has(claim))
  const there = new Set(left.map(({ claim }) => claim))
  const added = claims.flatMap((claim) => {
    const laid = there.has(claim) ? 'lost' : known.laid.get(claim)
    return laid === undefined || laid === 'lost' ? [] : [laid]
  })
  known.placed = [...left, ...added].sort(byFirstPassage)
  return { placed: known.placed, lost: claims.filter((claim) => known.laid.get(claim) === 'lost') }
}

const colourOf = (state: NotebookState, claim: Claim, perspective: FacetId | null): StrokeColour =>
  perspective === null ? 'none' : (codesGiven(state, claim, perspective).find((code) => code.colour)?.colour ?? 'none')

/** Where the passages of some claims stand; those of another version are looked for all at once. */
const spansOf = (claims: readonly Claim[], text: string, hash: string) => {
  const passages = claims.flatMap((claim) => claim.passages)
  const foreign = passages.filter(({ anchor }) => anchor.textHash !== hash)
  const located =
    foreign.length === 0
      ? []
      : locatePassages(
          text,
          foreign.map(({ anchor }) => anchor),
        )
  const found = new Map(foreign.map((passage, index) => [passage, located[index]]))
  return new Map(
    passages.flatMap((passage) => {
      const again = found.get(passage)
      if (again === undefined) return [[passage, { start: passage.anchor.start, end: passage.anchor.end }] as const]
      return again.state === 'lost' ? [] : [[passage, { start: again.start, end: again.end }] as const]
    }),
  )
}
