// The part of the text near the view, as far as it is laid out.
import { useLayoutEffect, useState } from 'react'
import type { Span } from '#core/text/span.ts'
import type { Surface } from './surface.ts'
import type { Band } from './use-band.ts'

const NOTHING: Span = { start: 0, end: 0 }

export const useNear = (surface: Surface | null, band: Band, geometry: number): Span => {
  const [near, setNear] = useState(NOTHING)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the geometry stands for where the chunks are
  useLayoutEffect(() => {
    if (surface === null) return
    const next = surface.near(band)
    setNear((now) => (now.start === next.start && now.end === next.end ? now : next))
  }, [surface, band, geometry])
  return near
}
