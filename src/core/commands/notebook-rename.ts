// Gives the notebook another title; its folder keeps its name.
import { z } from 'zod'
import { alter } from '../notebook/change.ts'
import { notebookOf } from '../notebook/state.ts'
import { command, edit } from './command.ts'

export const renameNotebook = command({
  input: z.object({ title: z.string().trim().min(1) }),
  undo: 'step',
  label: () => 'rename notebook',
  run: (state, { title }) => {
    const notebook = notebookOf(state)
    return edit([alter('notebook', notebook, { ...notebook, title })])
  },
})
