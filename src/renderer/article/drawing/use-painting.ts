// Keeps what is drawn on the page in step with the claims, those looked at and the cursor.
import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { Span } from '#core/text/span.ts'
import type { Surface } from '../page/surface.ts'
import type { ReadClaim } from './lay-claims.ts'
import { createPainter } from './painter.ts'
import { type Stroke, strokesOf, tintOf } from './strokes.ts'

const CURSOR = 'sentence-cursor'

export const usePainting = (
  surface: Surface | null,
  claims: readonly ReadClaim[],
  lookedAt: readonly ReadClaim[],
  cursor: Span | null,
): void => {
  usePainted(
    surface,
    useMemo(() => strokesOf(claims), [claims]),
    0,
  )
  usePainted(
    surface,
    useMemo(() => tintOf(lookedAt), [lookedAt]),
    2,
  )
  usePainted(
    surface,
    useMemo(() => (cursor === null ? NOTHING : new Map([[CURSOR, { ...cursor, style: CURSOR }]])), [cursor]),
    1,
  )
}

const NOTHING: ReadonlyMap<string, Stroke> = new Map()

const usePainted = (surface: Surface | null, strokes: ReadonlyMap<string, Stroke>, priority: number): void => {
  const painter = useMemo(() => surface && createPainter(surface, CSS.highlights, priority), [surface, priority])
  useLayoutEffect(() => painter?.draw(strokes), [painter, strokes])
  useEffect(() => () => painter?.clear(), [painter])
}
