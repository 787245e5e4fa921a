// Corrects what is known about a source.
import { z } from 'zod'
import { Source, SourceId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { command, edit, find, given } from './command.ts'
import { nameTaken } from './source-add.ts'

const { kind, aliases, roles, usualPerspective, note } = Source.shape
const name = z.string().trim().min(1)

export const changeSource = command({
  input: z.object({
    id: SourceId,
    fields: z.object({ kind, name, aliases, roles, usualPerspective, note }).partial(),
  }),
  undo: 'step',
  label: () => 'change source',
  run: (state, { id, fields }) => {
    const found = find(state, 'sources', id)
    if (!found.ok) return found
    const source = { ...found.value, ...given(fields) }
    return nameTaken(state, source, id) ?? edit([alter('sources', found.value, source)])
  },
})
