// The claims of a column that has no room for cards: a rule at its outer side, with a mark where claims begin that says
// how many there are. Pressed, it opens their cards.
import { useMemo, useRef, useState } from 'react'
import { type ClaimId, claimedWords } from '#core/model/index.ts'
import { counted } from '#core/wording/count.ts'
import { Card } from '../../article/margin/Card.tsx'
import { usePassageTops } from '../../article/margin/use-passage-tops.ts'
import type { Surface } from '../../article/page/surface.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { Popup } from '../../ui/Popup.tsx'
import { remInPixels } from '../../ui/rem.ts'
import styles from './ClaimRule.module.css'
import { clustersOf } from './clusters.ts'
import type { Side } from './scroll-map.ts'
import type { Attention } from './use-attention.ts'

interface ClaimRuleProps {
  readonly page: DrawnArticle
  readonly surface: Surface
  readonly side: Side
  readonly attention: Attention
}

/** How close marks may stand, in rem. */
const LEAST = 1.75

export const ClaimRule = ({ page, surface, side, attention }: ClaimRuleProps) => {
  const { claims, drawn, geometry, band } = page
  const list = useRef<HTMLUListElement>(null)
  const trigger = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<readonly ClaimId[]>([])
  const tops = usePassageTops(drawn, surface, list, geometry, band)
  const clusters = clustersOf(
    drawn.flatMap(({ id }) => {
      const top = tops.get(id)
      return top === undefined ? [] : [{ id, top }]
    }),
    LEAST * remInPixels(),
  )
  const byId = useMemo(() => new Map(drawn.map((claim) => [claim.id, claim])), [drawn])
  const total = claims.length
  return (
    <aside className={styles.rule} data-side={side} aria-label={`Claims of the ${side} article`}>
      <ul ref={list} className={styles.marks}>
        {clusters.map(({ top, claims: ids }) => (
          <li
            key={ids[0]}
            className={styles.mark}
            style={{ transform: `translateY(${Math.round(top)}px)` }}
            data-colour={colourOf(ids, byId)}
            data-marked={ids.some((id) => attention.marked.has(id)) || undefined}
          >
            <button
              type="button"
              className={styles.count}
              aria-haspopup="dialog"
              aria-label={spoken(ids, byId, attention)}
              onPointerEnter={() => attention.point(ids[0] ?? null)}
              onPointerLeave={() => attention.point(null)}
              onClick={({ currentTarget }) => {
                trigger.current = currentTarget
                setOpened(ids)
              }}
            >
              {ids.length}
            </button>
          </li>
        ))}
      </ul>
      <Popup
        label={counted(opened.length, 'claim')}
        isOpen={opened.length > 0}
        onClose={() => setOpened([])}
        trigger={trigger}
        placement={side === 'left' ? 'bottom start' : 'bottom end'}
      >
        <ul className={styles.cards}>
          {opened.map((id) => (
            <Card
              key={id}
              claim={byId.get(id)?.claim}
              top={null}
              isFolded={false}
              place={claims.findIndex((claim) => claim.id === id) + 1}
              total={total}
              colour={byId.get(id)?.colour ?? 'none'}
              onTake={(claim) => {
                setOpened([])
                attention.choose(claim)
              }}
              isLive={id === attention.chosen}
              isPaired={attention.paired.has(id)}
            />
          ))}
        </ul>
      </Popup>
    </aside>
  )
}

type ById = ReadonlyMap<ClaimId, DrawnArticle['claims'][number]>

/** The colour that all of them share; none where they differ. */
const colourOf = (ids: readonly ClaimId[], byId: ById): string | undefined => {
  const [first, ...others] = new Set(ids.map((id) => byId.get(id)?.colour ?? 'none'))
  return others.length > 0 || first === 'none' ? undefined : first
}

const spoken = (ids: readonly ClaimId[], byId: ById, { paired }: Attention): string => {
  const [first] = ids.flatMap((id) => byId.get(id)?.claim ?? [])
  const words = first && claimedWords(first)
  const tied = ids.filter((id) => paired.has(id)).length
  return [counted(ids.length, 'claim'), words && `“${words}”`, tied > 0 && `${counted(tied, 'counterpart')} beside it`]
    .filter(Boolean)
    .join('. ')
}
