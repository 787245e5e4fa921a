// Claims as they lie in the text that is read: their passages where the anchors say, or found again where the claims
// were marked in another version, each claim in the colour of its perspective.
import { locatePassages } from '#core/anchoring/locate.ts'
import type { Claim, ClaimId, Colour } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { builtinFacet, codesGiven } from '#core/wording/claim.ts'
import type { ReadText } from '../coding/passages.ts'
import { byFirstPassage, type LaidClaim } from './strokes.ts'

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
export type Known = WeakMap<Claim, ReadClaim | 'lost'>

export const layClaims = (
  state: NotebookState,
  claims: readonly Claim[],
  { text, hash }: ReadText,
  known: Known,
): LaidClaims => {
  const fresh = claims.filter((claim) => !known.has(claim))
  const perspective = builtinFacet(state, 'perspective')
  const colourOf = (claim: Claim): Colour | null =>
    perspective === null ? null : (codesGiven(state, claim, perspective).find((code) => code.colour)?.colour ?? null)
  const spans = spansOf(fresh, text, hash)
  for (const claim of fresh) {
    const passages = claim.passages.flatMap((passage) => {
      const span = spans.get(passage)
      return span ? [{ role: passage.role, ...span }] : []
    })
    const isPlaced = passages.some(({ role }) => role === 'content')
    known.set(claim, isPlaced ? { id: claim.id, claim, colour: colourOf(claim) ?? 'none', passages } : 'lost')
  }
  const laid = claims.map((claim) => ({ claim, as: known.get(claim) }))
  return {
    placed: laid.flatMap(({ as }) => (as === undefined || as === 'lost' ? [] : [as])).sort(byFirstPassage),
    lost: laid.flatMap(({ claim, as }) => (as === 'lost' ? [claim] : [])),
  }
}

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
