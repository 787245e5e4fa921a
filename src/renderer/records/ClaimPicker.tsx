// Looks up a claim among all of the notebook: by its words, who says it, its outlet, article or codes.
import { useMemo } from 'react'
import type { Claim, ClaimId } from '#core/model/index.ts'
import { useNotebook } from '../store/hooks.ts'
import { TypeAhead } from '../ui/TypeAhead.tsx'
import { claimItem, offeredClaims } from './claim-offers.tsx'

interface ClaimPickerProps {
  readonly label: string
  readonly onChoose: (claim: ClaimId) => void
  /** Leaves claims out; all of articles that are not in the trash are offered where it is not given. */
  readonly filter?: (claim: Claim) => boolean
}

const READ = ['claims', 'articles', 'sources', 'codes', 'facets'] as const

export const ClaimPicker = ({ label, onChoose, filter }: ClaimPickerProps) => {
  const offered = useNotebook(READ, offeredClaims)
  const items = useMemo(() => offered.filter(({ claim }) => filter?.(claim) ?? true).map(claimItem), [offered, filter])
  return (
    <TypeAhead
      label={label}
      placeholder="Words, speaker, outlet or topic"
      items={items}
      onChoose={(id) => {
        const chosen = offered.find(({ claim }) => claim.id === id)
        if (chosen) onChoose(chosen.claim.id)
      }}
      empty={
        offered.length === 0 ? 'There are no claims yet. Mark one in an article first.' : 'No claim has these words.'
      }
    />
  )
}
