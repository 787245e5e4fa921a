// The surface of the page, once its blocks are drawn.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PlacedBlock } from './placed-blocks.ts'
import { type Surface, surfaceOf } from './surface.ts'

export const useSurface = (column: RefObject<Element | null>, blocks: readonly PlacedBlock[]): Surface | null => {
  const [surface, setSurface] = useState<Surface | null>(null)
  useLayoutEffect(() => {
    if (column.current) setSurface(surfaceOf(column.current, blocks))
  }, [column, blocks])
  return surface
}
