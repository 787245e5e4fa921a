// How far down the page each claim's first passage begins, measured from the top of the margin.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import { firstContent } from '../drawing/strokes.ts'
import type { Surface } from '../page/surface.ts'
import type { Band } from '../page/use-band.ts'

/** In pixels. */
export type Tops = ReadonlyMap<ClaimId, number>

/**
 * Blocks that are out of view in a long article are not laid out, and asking where a word of them stands would lay them
 * out: their claims are taken to stand at the block's beginning until it comes near.
 */
export const usePassageTops = (
  claims: readonly ReadClaim[],
  surface: Surface,
  margin: RefObject<Element | null>,
  geometry: number,
  band: Band,
): Tops => {
  const [tops, setTops] = useState<Tops>(new Map())
  const within = useRef({ geometry: -1, offsets: new Map<string, number>() })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the band says which blocks are laid out by now
  useLayoutEffect(() => {
    if (margin.current === null) return
    if (within.current.geometry !== geometry) within.current = { geometry, offsets: new Map() }
    setTops(measure(claims, surface, margin.current, within.current.offsets))
  }, [claims, surface, margin, geometry, band])
  return tops
}

/** `within` keeps how far below its block's top each passage begins, which changes only with the geometry. */
const measure = (
  claims: readonly ReadClaim[],
  surface: Surface,
  margin: Element,
  within: Map<string, number>,
): Map<ClaimId, number> => {
  const origin = margin.getBoundingClientRect().top
  const blockTops = new Map<Element, number>()
  const topOfBlock = (block: Element) => {
    const known = blockTops.get(block)
    if (known !== undefined) return known
    const top = block.getBoundingClientRect().top - origin
    blockTops.set(block, top)
    return top
  }
  return new Map(
    claims.map((claim) => {
      const { start, end } = firstContent(claim)
      const block = surface.elementOf(start)
      if (block === null) return [claim.id, 0]
      const key = `${start} ${claim.id}`
      let offset = within.get(key)
      if (offset === undefined && block.checkVisibility({ contentVisibilityAuto: true })) {
        const line = surface.rangeOf({ start, end: Math.min(end, start + 1) }).getBoundingClientRect()
        offset = line.top - origin - topOfBlock(block)
        within.set(key, offset)
      }
      return [claim.id, topOfBlock(block) + (offset ?? 0)]
    }),
  )
}
