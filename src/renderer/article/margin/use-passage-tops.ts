// How far down the page each claim's first passage begins, measured from the top of the margin.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import type { Surface } from '../page/surface.ts'
import type { Band } from '../page/use-band.ts'

/** In pixels. */
export type Tops = ReadonlyMap<ClaimId, number>

/**
 * In a long article only the chunks near the view are laid out, and asking where a word of another stands would lay it
 * out then and there: its claims are taken to stand at about the right part of the chunk until it comes into the band.
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
  useLayoutEffect(() => {
    if (margin.current === null) return
    if (within.current.geometry !== geometry) within.current = { geometry, offsets: new Map() }
    setTops(measure(claims, surface, margin.current, within.current.offsets, band))
  }, [claims, surface, margin, geometry, band])
  return tops
}

/** `within` keeps how far below its chunk's top each passage begins, which changes only with the geometry. */
const measure = (
  claims: readonly ReadClaim[],
  surface: Surface,
  margin: Element,
  within: Map<string, number>,
  band: Band,
): Map<ClaimId, number> => {
  const origin = margin.getBoundingClientRect().top
  const chunks = new Map<Element, Extent>()
  const extentOf = (chunk: Element): Extent => {
    const known = chunks.get(chunk)
    if (known !== undefined) return known
    const { top, height } = chunk.getBoundingClientRect()
    const extent = { top: top - origin, height }
    chunks.set(chunk, extent)
    return extent
  }
  return new Map(
    claims.map((claim) => {
      const span = claim.first
      const block = surface.elementOf(span.start)
      const chunk = block?.closest('[data-chunk]') ?? null
      const extent = chunk && extentOf(chunk)
      if (block === null) return [claim.id, 0]
      if (chunk && extent && !isNear(extent, band))
        return [claim.id, extent.top + extent.height * partBefore(chunk, block)]
      const key = `${span.start} ${claim.id}`
      const known = within.get(key)
      const offset = known ?? topOf(surface, span) - origin - (extent?.top ?? 0)
      if (known === undefined) within.set(key, offset)
      return [claim.id, offset + (extent?.top ?? 0)]
    }),
  )
}

interface Extent {
  readonly top: number
  readonly height: number
}

const isNear = ({ top, height }: Extent, band: Band): boolean => top < band.to && top + height > band.from

const topOf = (surface: Surface, { start, end }: Span): number =>
  surface.rangeOf({ start, end: Math.min(end, start + 1) }).getBoundingClientRect().top

/** Which part of a chunk stands before one of its blocks, as if all were of one height. */
const partBefore = (chunk: Element, block: Element): number => {
  let part: Element = block
  while (part.parentElement !== null && part.parentElement !== chunk) part = part.parentElement
  return Array.prototype.indexOf.call(chunk.children, part) / chunk.children.length
}
