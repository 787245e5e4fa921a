// Says aloud, to those who use a screen reader, which claim was come to and what it is tied to.
import type { ClaimId } from '#core/model/index.ts'
import { claimWords } from '#core/wording/claim.ts'
import { counted } from '#core/wording/count.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Spoken } from '../../ui/Spoken.tsx'

interface SpokenClaimProps {
  readonly claim: ClaimId | null
  readonly counterparts: number
}

const READ = ['claims', 'sources', 'codes', 'facets', 'articles'] as const

export const SpokenClaim = ({ claim: id, counterparts }: SpokenClaimProps) => {
  const words = useNotebook(
    READ,
    (state) => {
      const claim = id === null ? undefined : state.claims.get(id)
      return claim && claimWords(state, claim)
    },
    [id],
  )
  return (
    <Spoken>
      {words &&
        `${words.outlet}: “${words.words}” ${words.speaker}. ${counterparts === 0 ? 'No counterpart.' : `${counted(counterparts, 'counterpart')}.`}`}
    </Spoken>
  )
}
