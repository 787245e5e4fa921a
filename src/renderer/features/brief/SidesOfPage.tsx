// The page of a brief with what stands beside it, or lies over it where there is no room.
import type { ReactNode } from 'react'
import { Panes } from '../../ui/Panes.tsx'
import { OverPage } from './OverPage.tsx'
import type { Sides } from './use-sides.ts'

interface SidesOfPageProps {
  readonly sides: Sides
  readonly page: ReactNode
  readonly outline: ReactNode
  readonly claims: ReactNode
  /** Back to the text, from what lies over it. */
  readonly onEscape: () => void
}

export const SidesOfPage = ({ sides, page, outline, claims, onEscape }: SidesOfPageProps) => (
  <>
    <Panes
      name="brief-outline"
      fixed="start"
      usual={200}
      least={140}
      most={360}
      hidden={sides.outline.stands !== 'beside'}
      start={outline}
      end={
        <Panes
          name="brief-claims"
          fixed="end"
          usual={310}
          least={240}
          most={520}
          hidden={sides.claims.stands !== 'beside'}
          start={page}
          end={claims}
        />
      }
    />
    {sides.outline.stands === 'over' && (
      <OverPage at="start" onClose={sides.close} onEscape={onEscape}>
        {outline}
      </OverPage>
    )}
    {sides.claims.stands === 'over' && (
      <OverPage at="end" onClose={sides.close} onEscape={onEscape}>
        {claims}
      </OverPage>
    )}
  </>
)
