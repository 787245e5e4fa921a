// A coder's name as it is shown; what they did stays theirs. No two coders go by one name: their work could not be told
// apart.
import { z } from 'zod'
import { CoderId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find } from './command.ts'
import { sameName } from './same-name.ts'

export const renameCoder = command({
  input: z.object({ id: CoderId, name: z.string().trim().min(1) }),
  undo: 'step',
  label: () => 'rename coder',
  run: (state, { id, name }) => {
    const coder = find(state, 'coders', id)
    if (!coder.ok) return coder
    const twin = [...state.coders.values()].find((other) => other.id !== id && sameName(other.name, name))
    return twin === undefined
      ? edit([alter('coders', coder.value, { ...coder.value, name })])
      : failed('duplicate', `Another coder of this notebook is called “${twin.name}”. Choose another name.`)
  },
})
