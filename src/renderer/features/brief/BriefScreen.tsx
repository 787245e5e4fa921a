// One brief: its outline on the left, the page in the middle, the notebook's claims on the right.
import type { BlockId, BriefId, ClaimId } from '#core/model/index.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { OpenBrief } from './OpenBrief.tsx'

interface BriefScreenProps {
  readonly brief: BriefId
  /** A claim to cite on arrival. */
  readonly cite: ClaimId | null
  /** The heading to begin at. */
  readonly section: BlockId | null
}

export const BriefScreen = ({ brief: id, cite, section }: BriefScreenProps) => {
  const { place } = useStore()
  const brief = useNotebook(['briefs'], (state) => state.briefs.get(id), [id])
  if (brief === undefined)
    return (
      <Empty
        title="This brief is no longer in the notebook"
        actions={<Button onPress={() => place.set({ view: 'briefs' })}>All briefs</Button>}
      >
        It was deleted for good. Undo brings it back as long as the notebook stays open.
      </Empty>
    )
  if (brief.trashed !== null)
    return (
      <Empty
        title={`“${brief.title}” is in the trash`}
        actions={<Button onPress={() => place.set({ view: 'trash' })}>Show trash</Button>}
      >
        Nothing in it is lost. Restore it from the trash to go on writing.
      </Empty>
    )
  return <OpenBrief brief={brief} cite={cite} section={section} />
}
