// The margin as one works in it: a claim that is taken there becomes the live one, and has its form in place of its card.
import { useCallback } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import { Margin } from '../../article/margin/Margin.tsx'
import type { Surface } from '../../article/page/surface.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { LiveForm } from './coding/LiveForm.tsx'
import type { ReadingDesk } from './desk.ts'
import { NoClaims } from './NoClaims.tsx'

const NO_CLAIMS = <NoClaims />

interface ReaderMarginProps {
  readonly page: DrawnArticle
  readonly surface: Surface
  readonly desk: ReadingDesk
}

export const ReaderMargin = ({ page, surface, desk }: ReaderMarginProps) => {
  const { live, hand, move, edits, writable } = desk
  const take = useCallback(
    (claim: ClaimId | null) => {
      move({ do: 'take', claim })
      move({ do: 'work' })
    },
    [move],
  )
  const form =
    live && writable ? (
      <LiveForm
        key={live.id}
        claim={live.claim}
        edits={edits}
        field={hand.field}
        onField={(field) => move({ do: 'open', field })}
        onDone={() => take(null)}
      />
    ) : null
  return (
    <Margin
      all={page.claims}
      claims={page.drawn}
      live={live}
      surface={surface}
      geometry={page.geometry}
      band={page.band}
      scroller={page.scroller}
      onTake={take}
      form={form}
      whenNone={writable && NO_CLAIMS}
      lost={page.lost.length}
    />
  )
}
