// Renames, recolours, describes, moves or retires a code.
import { z } from 'zod'
import { Code, CodeId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { codesOf, sameName } from './code-add.ts'
import { command, edit, find } from './command.ts'

const { name, parent, colour, key, description, whenToUse, retired, order } = Code.shape

export const changeCode = command({
  input: z.object({
    id: CodeId,
    fields: z.object({ name, parent, colour, key, description, whenToUse, retired, order }).partial(),
  }),
  undo: 'step',
  label: ({ id }, state) => `change code “${state.codes.get(id)?.name ?? ''}”`,
  run: (state, { id, fields }) => {
    const found = find(state, 'codes', id)
    if (!found.ok) return found
    const code = { ...found.value, ...fields } as Code
    const twin = codesOf(state, code.facet).find((other) => other.id !== id && sameName(other.name, code.name))
    if (twin !== undefined)
      return failed('duplicate', `There is already a code “${twin.name}” in this facet. Give this one another name.`)
    for (let above = code.parent; above !== null; above = state.codes.get(above)?.parent ?? null) {
      if (above === id) return failed('conflict', `“${code.name}” cannot stand under one of its own sub-codes.`)
    }
    return edit([alter('codes', found.value, code)])
  },
})
