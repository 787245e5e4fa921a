// Asks for the title of a new notebook; the main process then asks where its folder shall lie.
import { useStore } from '../../store/hooks.ts'
import { AskName } from '../../ui/AskName.tsx'

export const NewNotebook = ({ onClose }: { readonly onClose: () => void }) => {
  const { desk, complain } = useStore()
  const create = async (title: string) => {
    const outcome = await desk.ask('notebook.create', { folder: null, title })
    if (outcome.ok) return onClose()
    return complain(outcome.failure)
  }
  return (
    <AskName
      title="New notebook"
      label="Title"
      action="Choose where to keep it…"
      hint="Usually the event or question you are looking into. It can be changed later."
      onName={(title) => void create(title)}
      onClose={onClose}
    />
  )
}
