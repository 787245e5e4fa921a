// Renames, recolours, describes, moves or retires a code. One that is moved takes the silences off the record that its
// claims contradict from there on.
import { z } from 'zod'
import { Code, CodeId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { withoutSilencesUnder } from '../notebook/contradictions.ts'
import { unfitCode } from './code-fitting.ts'
import { command, edit, find, given } from './command.ts'

const { parent, colour, key, description, whenToUse, retired, order } = Code.shape
const name = z.string().trim().min(1)

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
    const facet = find(state, 'facets', found.value.facet)
    if (!facet.ok) return facet
    const code = { ...found.value, ...given(fields) }
    const contradicted =
      code.parent === found.value.parent ? [] : withoutSilencesUnder(state, new Map(state.codes).set(code.id, code))
    return unfitCode(state, code, facet.value) ?? edit([alter('codes', found.value, code), ...contradicted])
  },
})
