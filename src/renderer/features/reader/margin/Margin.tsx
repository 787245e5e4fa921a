// The cards beside the text, one a claim, in the order of the text. They scroll with the page. Of a great many only
// those near the view are in the document; the keys for the next and last claim reach them all.
import { memo, type ReactNode, type RefObject, useMemo, useRef } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import type { Surface } from '../page/surface.ts'
import type { Band } from '../page/use-band.ts'
import { Card } from './Card.tsx'
import styles from './Margin.module.css'
import { packCards } from './packing.ts'
import { useHeights } from './use-heights.ts'
import { usePassageTops } from './use-passage-tops.ts'
import { useWholeInView } from './use-whole-in-view.ts'

interface MarginProps {
  readonly claims: readonly ReadClaim[]
  readonly live: ClaimId | null
  readonly surface: Surface
  readonly geometry: number
  readonly band: Band
  readonly scroller: RefObject<Element | null>
  readonly onTake: (claim: ClaimId) => void
  /** The live claim's form, in place of its card. */
  readonly form: ReactNode
  /** How many claims have no place in this version. */
  readonly lost: number
}

/** Up to so many cards are all in the document, for those who go through them by Tab or by screen reader. */
const ALL = 150
const GAP = 8
const FAR = 72

export const Margin = memo(({ claims, live, surface, geometry, band, scroller, onTake, form, lost }: MarginProps) => {
  const list = useRef<HTMLOListElement>(null)
  const tops = usePassageTops(claims, surface, list, geometry, band)
  const heightOf = useHeights(list)
  const placed = claims.filter(({ id }) => tops.has(id))
  const packed = packCards(
    placed.map(({ id }) => ({
      id,
      desired: tops.get(id) ?? 0,
      full: heightOf(id, id === live ? 'live' : 'full'),
      folded: heightOf(id, 'folded'),
    })),
    { gap: GAP, far: FAR, live },
  )
  useWholeInView(list, scroller, packed.find(({ id }) => id === live) ?? null)
  const places = useMemo(() => new Map(claims.map(({ id }, index) => [id, index + 1])), [claims])
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const isShown = ({ id, top, height }: (typeof packed)[number]) =>
    packed.length <= ALL || id === live || (top < band.to && top + height > band.from)
  const last = packed.at(-1)
  return (
    <aside className={styles.margin} aria-label="Claims">
      {lost > 0 && (
        <p className={styles.lost}>
          {lost === 1 ? 'One claim was' : `${lost} claims were`} not found in this version of the text.
        </p>
      )}
      <ol ref={list} className={styles.cards} style={{ minHeight: last ? last.top + last.height + 48 : 0 }}>
        {packed.filter(isShown).map(({ id, top, isFolded }) => (
          <Card
            key={id}
            claim={byId.get(id)?.claim}
            top={top}
            isFolded={isFolded}
            place={places.get(id) ?? 0}
            total={claims.length}
            colour={byId.get(id)?.colour ?? 'none'}
            onTake={onTake}
            form={id === live ? form : null}
          />
        ))}
      </ol>
    </aside>
  )
})
