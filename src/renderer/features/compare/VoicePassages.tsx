// What a speaker is given to say, in one outlet or in all of them.

import type { ArticleId } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'
import type { OpenedVoice } from './opened.ts'
import { PaneFrame } from './PaneFrame.tsx'
import { Passages } from './Passages.tsx'
import { heardClaims, partName } from './voice-rows.ts'

interface VoicePassagesProps {
  readonly articles: readonly ArticleId[] | null
  readonly opened: OpenedVoice
  readonly onClose: () => void
}

export const VoicePassages = ({ articles, opened, onClose }: VoicePassagesProps) => {
  const { source, outlet } = opened
  const { claims, title } = useNotebook(
    ['claims', 'articles', 'sources'],
    (state) => {
      const where = outlet === null ? null : partName(state, outlet)
      const name = state.sources.get(source)?.name ?? 'A source no longer in the notebook'
      return {
        claims: heardClaims(state, articles, source, outlet),
        title: [name, where].filter(Boolean).join(' · '),
      }
    },
    [articles, source, outlet],
  )
  const detail = claims.length === 1 ? '1 claim' : `${claims.length.toLocaleString('en-GB')} claims`
  return (
    <PaneFrame title={title} detail={detail} onClose={onClose}>
      <Passages claims={claims} />
    </PaneFrame>
  )
}
