// Says aloud, to those who use a screen reader, where the cursor or the walk from claim to claim has come.

import { claimWords } from '#core/wording/claim.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Spoken } from '../../ui/Spoken.tsx'
import type { ReadingDesk } from './desk.ts'

const READ = ['sources', 'codes', 'facets', 'articles'] as const

export const SpokenPlace = ({ desk: { read, claims, live, hand } }: { readonly desk: ReadingDesk }) => {
  const { cursor } = hand
  const claim = useNotebook(READ, (state) => live && claimWords(state, live.claim), [live])
  let words = cursor === null ? '' : read.text.slice(cursor.start, cursor.end)
  if (claim !== null && live !== null && hand.edges === 'claim')
    words = `Claim ${claims.indexOf(live) + 1} of ${claims.length}: “${claim.words}” ${claim.speaker}`
  return <Spoken>{words}</Spoken>
}
