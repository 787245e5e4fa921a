// The briefs, with how many of their sentences have no source yet.
import { type Sourcing, sourcingOf } from '#core/brief/sourcing.ts'
import type { BriefId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { counted, figure } from '#core/wording/count.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Line, Lines, Part } from './Part.tsx'

interface BriefLine extends Sourcing {
  readonly id: BriefId
  readonly title: string
}

export const BriefsInWork = () => {
  const briefs = useNotebook(['briefs', 'briefTexts'], briefLines)
  if (briefs.length === 0) return null
  return (
    <Part
      title="Briefs"
      note="A sentence has a source where a citation stands in it or right behind it. Headings and quoted claims are not counted."
    >
      <Lines label="Briefs">
        {briefs.map((brief) => (
          <Line
            key={brief.id}
            to={{ view: 'brief', brief: brief.id }}
            title={brief.title}
            detail={sourcingWords(brief)}
          />
        ))}
      </Lines>
    </Part>
  )
}

const briefLines = (state: NotebookState): BriefLine[] =>
  [...state.briefs.values()]
    .filter((brief) => brief.trashed === null)
    .sort((a, b) => b.made.at.localeCompare(a.made.at))
    .map(({ id, title }) => ({ id, title, ...sourcingOf(state.briefTexts.get(id)?.blocks ?? []) }))

const sourcingWords = ({ sentences, sourced }: Sourcing): string => {
  if (sentences === 0) return 'No sentence written yet'
  const bare = sentences - sourced
  if (bare === 0) return `${counted(sentences, 'sentence')}, ${sentences === 1 ? 'with' : 'each with'} a source`
  return `${figure(bare)} of ${counted(sentences, 'sentence')} without a source`
}
