// Tints a claim's words in the text while the mouse is over its card, which may stand a little way off.
import { type PointerEvent, useEffect, useMemo } from 'react'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import { createPainter } from '../drawing/painter.ts'
import { tintOf } from '../drawing/strokes.ts'
import type { Surface } from '../page/surface.ts'

/** Handlers for the list of cards. No state: nothing is drawn anew but the tint. */
export const usePointedTint = (surface: Surface, claims: ReadonlyMap<string, ReadClaim>) => {
  const painter = useMemo(() => createPainter(surface, CSS.highlights, 0), [surface])
  useEffect(() => () => painter.clear(), [painter])
  return {
    onPointerOver: (event: PointerEvent) => {
      const card = event.target instanceof Element ? event.target.closest('[data-claim]') : null
      const id = card?.getAttribute('data-claim') ?? ''
      painter.draw(tintOf(claims.get(id) ?? null))
    },
    onPointerLeave: () => painter.clear(),
  }
}
