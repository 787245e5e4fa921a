// A coder's name as it is shown; what they did stays theirs.
import { z } from 'zod'
import { CoderId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { command, edit, find } from './command.ts'

export const renameCoder = command({
  input: z.object({ id: CoderId, name: z.string().trim().min(1) }),
  undo: 'own',
  label: () => 'rename coder',
  run: (state, { id, name }) => {
    const coder = find(state, 'coders', id)
    return coder.ok ? edit([alter('coders', coder.value, { ...coder.value, name })]) : coder
  },
})
