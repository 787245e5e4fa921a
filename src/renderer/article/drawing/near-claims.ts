// The claims to draw: in a long article those near the view, with all that overlap them, so that a claim keeps its lane
// however one comes upon it.
import type { Span } from '#core/text/span.ts'
import type { LaidClaim } from './strokes.ts'

/** `claims` in the order of their first passages, of which the answer is a stretch; all of them where all is near. */
export const claimsNear = <Laid extends LaidClaim>(claims: readonly Laid[], near: Span): readonly Laid[] => {
  if (near.start === 0 && near.end === Number.POSITIVE_INFINITY) return claims
  const groups: Group[] = []
  claims.forEach(({ first, end }, index) => {
    const group = groups.at(-1)
    if (group === undefined || first.start >= group.end)
      groups.push({ from: index, to: index + 1, start: first.start, end })
    else Object.assign(group, { to: index + 1, end: Math.max(group.end, end) })
  })
  const shown = groups.filter(({ start, end }) => start < near.end && end > near.start)
  return claims.slice(shown.at(0)?.from ?? 0, shown.at(-1)?.to ?? 0)
}

/** Claims `[from, to)` of which each overlaps another, and the part of the text they lie over. */
interface Group extends Span {
  readonly from: number
  readonly to: number
}
