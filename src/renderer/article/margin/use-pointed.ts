// What the mouse or the focus is on among the cards: its words in the text are tinted, for the card may stand a little
// way off. Where somebody else wants to know, it is told instead, and tints what it likes.
import { type FocusEvent, type PointerEvent, useEffect, useMemo } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import { createPainter } from '../drawing/painter.ts'
import { tintOf } from '../drawing/strokes.ts'
import type { Surface } from '../page/surface.ts'

export type OnPoint = (claim: ClaimId | null) => void

/** Handlers for the list of cards. No state: nothing is drawn anew but the tint. */
export const usePointed = (surface: Surface, claims: ReadonlyMap<string, ReadClaim>, onPoint: OnPoint | undefined) => {
  const painter = useMemo(() => createPainter(surface, CSS.highlights, 0), [surface])
  useEffect(() => () => painter.clear(), [painter])
  const point = ({ target }: PointerEvent | FocusEvent) => {
    const card = target instanceof Element ? target.closest('[data-claim]') : null
    const claim = claims.get(card?.getAttribute('data-claim') ?? '')
    if (onPoint === undefined) painter.draw(tintOf(claim ? [claim] : []))
    else onPoint(claim?.id ?? null)
  }
  const leave = () => (onPoint === undefined ? painter.clear() : onPoint(null))
  const byMouse = { onPointerOver: point, onPointerLeave: leave }
  return onPoint === undefined ? byMouse : { ...byMouse, onFocus: point, onBlur: leave }
}
