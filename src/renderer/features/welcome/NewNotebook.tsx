// Asks for the title of a new notebook; the main process then asks where its folder shall lie. What was dropped or
// pasted before there was a notebook is read in once there is one.
import { useStore } from '../../store/hooks.ts'
import type { Arrivals } from '../../store/place.ts'
import { whenOpen } from '../../store/when-open.ts'
import { AskName } from '../../ui/AskName.tsx'

interface NewNotebookProps {
  readonly arrivals: Arrivals | null
  readonly onClose: () => void
}

export const NewNotebook = ({ arrivals, onClose }: NewNotebookProps) => {
  const { door, complain, replica, sheet } = useStore()
  const create = async (title: string) => {
    const outcome = await door.ask('notebook.create', { folder: null, title })
    if (!outcome.ok) return complain(outcome.failure)
    onClose()
    return arrivals && whenOpen(replica, outcome.value.folder, () => sheet.set({ sheet: 'import', ...arrivals }))
  }
  return (
    <AskName
      title="New notebook"
      label="Title"
      action="Choose where to keep it…"
      hint={`Usually the event or question you are looking into. It can be changed later.${arrivals === null ? '' : ` ${arrivalWords(arrivals)}`}`}
      onName={(title) => void create(title)}
      onClose={onClose}
    />
  )
}

const arrivalWords = ({ paths }: Arrivals): string =>
  `What you ${paths === undefined ? 'pasted' : 'dropped'} is read in next.`
