// Gives the open notebook another title.
import { notebookOf } from '#core/notebook/state.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { AskName } from '../../ui/AskName.tsx'

export const RenameNotebook = ({ onClose }: { readonly onClose: () => void }) => {
  const { run } = useStore()
  const title = useNotebook(['notebook'], (state) => notebookOf(state).title)
  const rename = async (next: string) => {
    const outcome = await run('notebook.rename', { title: next })
    if (outcome.ok) onClose()
  }
  return (
    <AskName
      title="Rename notebook"
      label="Title"
      action="Rename"
      hint="Its folder keeps its name."
      initial={title}
      onName={(next) => void rename(next)}
      onClose={onClose}
    />
  )
}
