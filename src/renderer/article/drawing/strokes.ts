// Which lines claims leave in the text: every passage a stroke in the colour of its claim's perspective, on a lane of
// its own where passages overlap, thin where it only says who said it. The live claim has a tint besides.
import { assignLanes } from '#core/anchoring/lanes.ts'
import type { Colour, Passage } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'

export type StrokeColour = Colour | 'none'

/** A claim as it lies in the text: its passages by place, in UTF-16 code units. */
export interface LaidClaim<Id extends string = string> {
  readonly id: Id
  readonly colour: StrokeColour
  readonly passages: readonly LaidPassage[]
  /** The first of the passages that say what is claimed. */
  readonly first: Span
  /** Where the last of them ends. */
  readonly end: number
}

export type LaidPassage = Span & Pick<Passage, 'role'>

/** `style` names a rule of highlights.css. */
export interface Stroke extends Span {
  readonly style: string
}

/** The lanes there are rules for; deeper overlaps share the last. Below it the next line of text begins. */
export const LANES = 4

/** Strokes by a name that stays the same while the claim has the passage. O(n log n). */
export const strokesOf = (claims: readonly LaidClaim[]): Map<string, Stroke> => {
  const passages = claims.flatMap((claim) =>
    claim.passages.map(({ role, start, end }, index) => ({
      id: `${claim.id} ${index}`,
      start,
      end,
      pen: `${role === 'content' ? 'claim' : 'saying'}-${claim.colour}`,
    })),
  )
  const lanes = assignLanes(passages)
  return new Map(
    passages.map(({ id, start, end, pen }) => [
      id,
      { start, end, style: `${pen}-${Math.min(lanes.get(id) ?? 0, LANES - 1)}` },
    ]),
  )
}

/** The tint behind the passages of claims that are looked at, fainter where they only say who said it. */
export const tintOf = (claims: readonly LaidClaim[]): Map<string, Stroke> =>
  new Map(
    claims.flatMap(({ id, colour, passages }) =>
      passages.map(({ role, start, end }, index): [string, Stroke] => [
        `${id} ${index}`,
        { start, end, style: role === 'content' ? `live-${colour}` : 'live-saying' },
      ]),
    ),
  )

/** The claims whose passages lie over an offset, those with the shortest passage there first. */
export const claimsAt = <Id extends string>(claims: readonly LaidClaim<Id>[], offset: number): Id[] =>
  claims
    .flatMap(({ id, passages }) => {
      const over = passages.filter(({ start, end }) => start <= offset && offset < end)
      return over.length === 0 ? [] : [{ id, length: Math.min(...over.map(({ start, end }) => end - start)) }]
    })
    .sort((a, b) => a.length - b.length)
    .map(({ id }) => id)

/** By the beginning of what is claimed, longer ones before those that begin with them. */
export const byFirstPassage = (a: LaidClaim, b: LaidClaim): number =>
  a.first.start - b.first.start || b.first.end - a.first.end || (a.id < b.id ? -1 : 1)

/** The first passage that says what is claimed; null where none does. */
export const firstContent = (passages: readonly LaidPassage[]): Span | null =>
  passages
    .filter(({ role }) => role === 'content')
    .reduce<Span | null>((first, one) => (first === null || one.start < first.start ? one : first), null)
