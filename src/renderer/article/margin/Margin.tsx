// The cards beside the text, one a claim, in the order of the text. They scroll with the page. Of a great many only
// those near the view are in the document; the keys for the next and last claim reach them all.
import { memo, type ReactNode, type RefObject, useMemo, useRef } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import type { Surface } from '../page/surface.ts'
import type { Band } from '../page/use-band.ts'
import { Card, type OnTake } from './Card.tsx'
import styles from './Margin.module.css'
import { packCards } from './packing.ts'
import { useHeights } from './use-heights.ts'
import { usePassageTops } from './use-passage-tops.ts'
import { type OnPoint, usePointed } from './use-pointed.ts'
import { useWholeInView } from './use-whole-in-view.ts'

interface MarginProps {
  /** All of the article's, in the order of the text. */
  readonly all: readonly ReadClaim[]
  /** Those near the view: a stretch of them. */
  readonly claims: readonly ReadClaim[]
  readonly live: ReadClaim | null
  readonly surface: Surface
  readonly geometry: number
  readonly band: Band
  readonly scroller: RefObject<Element | null>
  readonly onTake: OnTake
  /** Told what the mouse or the focus is on; without it that claim's words are tinted. */
  readonly onPoint?: OnPoint
  /** The live claim's form, in place of its card. */
  readonly form?: ReactNode
  /** What can be done with the live claim, beneath its card. */
  readonly foot?: ReactNode
  /** Claims that have a counterpart somewhere else in the window. */
  readonly paired?: ReadonlySet<ClaimId>
  /** Claims that stand out just now, and what ties each to the one looked at. */
  readonly marked?: ReadonlyMap<ClaimId, string>
  /** On which side of the text they stand; after it where it is not said. */
  readonly side?: 'left' | 'right'
  /** Shown where the article has no claims. */
  readonly whenNone?: ReactNode
  /** How many claims have no place in this version. */
  readonly lost: number
}

const GAP = 8
const FAR = 72

export const Margin = memo((props: MarginProps) => {
  const {
    all,
    claims,
    live,
    surface,
    geometry,
    band,
    scroller,
    onTake,
    onPoint,
    form,
    foot,
    paired,
    marked,
    side,
    lost,
  } = props
  const list = useRef<HTMLOListElement>(null)
  const tops = usePassageTops(claims, surface, list, geometry, band)
  const heightOf = useHeights(list)
  const packed = packCards(
    claims.flatMap(({ id }) => {
      const desired = tops.get(id)
      if (desired === undefined) return []
      return [{ id, desired, full: heightOf(id, id === live?.id ? 'live' : 'full'), folded: heightOf(id, 'folded') }]
    }),
    { gap: GAP, far: FAR, live: live?.id ?? null },
  )
  useWholeInView(list, scroller, live?.id ?? null, packed.find(({ id }) => id === live?.id) ?? null)
  const before = useMemo(() => (claims[0] ? all.indexOf(claims[0]) : 0), [all, claims])
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const pointing = usePointed(surface, byId, onPoint)
  const last = packed.at(-1)
  return (
    <aside
      className={styles.margin}
      data-side={side}
      aria-label={side === undefined ? 'Claims' : `Claims of the ${side} article`}
    >
      {all.length + lost === 0 && props.whenNone}
      {lost > 0 && (
        <p className={styles.lost}>
          {lost === 1 ? 'One claim was' : `${lost} claims were`} not found in this version of the text.
        </p>
      )}
      <ol
        ref={list}
        className={styles.cards}
        style={{ minHeight: last ? last.top + last.height + 48 : 0 }}
        {...pointing}
      >
        {packed.map(({ id, top, isFolded }, index) => (
          <Card
            key={id}
            claim={byId.get(id)?.claim}
            top={top}
            isFolded={isFolded}
            place={before + index + 1}
            total={all.length}
            colour={byId.get(id)?.colour ?? 'none'}
            onTake={onTake}
            isLive={id === live?.id}
            form={id === live?.id ? form : null}
            foot={id === live?.id ? foot : null}
            isPaired={paired?.has(id) === true}
            mark={marked?.get(id) ?? null}
          />
        ))}
      </ol>
    </aside>
  )
})
