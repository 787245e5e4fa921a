// Cites the live claim in a brief: the only one at once, otherwise one to choose or to start.
import { BriefId, type ClaimId } from '#core/model/index.ts'
import { useNotebook, useStore } from '../../../store/hooks.ts'
import { Chooser } from '../../../ui/ChipRow.tsx'
import { TypeAhead } from '../../../ui/TypeAhead.tsx'
import type { Opening } from './LiveForm.tsx'

export const CiteChooser = ({ claim, ...open }: Opening & { readonly claim: ClaimId }) => {
  const store = useStore()
  const briefs = useNotebook(['briefs'], (state) =>
    [...state.briefs.values()].filter(({ trashed }) => trashed === null),
  )
  const cite = (brief: BriefId) => {
    open.onClose()
    store.place.set({ view: 'brief', brief, cite: claim })
  }
  const start = async (title: string) => {
    const outcome = await store.run('brief.add', { title })
    const made = outcome.ok ? BriefId.safeParse(outcome.value.made[0]) : null
    if (made?.success) cite(made.data)
  }
  return (
    <Chooser label="Cite in a brief…" title="Cite in a brief" {...open}>
      <TypeAhead
        label="In which brief?"
        placeholder="A brief, old or new"
        items={briefs.map(({ id, title }) => ({ id, label: title }))}
        onChoose={(id) => {
          const chosen = briefs.find((brief) => brief.id === id)
          if (chosen) cite(chosen.id)
        }}
        onMake={(title) => void start(title)}
        empty="Type a title to start the first brief."
      />
    </Chooser>
  )
}
