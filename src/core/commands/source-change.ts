// Corrects what is known about a source; an unnamed one that was identified since becomes a named one.
import { z } from 'zod'
import { type Claim, GivenEnd, Role, Source, SourceId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find, given } from './command.ts'
import { nameTaken } from './source-add.ts'

const { kind, aliases, usualPerspective, unnamedIn, note } = Source.shape
const roles = z.array(Role.extend({ from: GivenEnd, to: GivenEnd }))
const name = z.string().trim().min(1)

export const changeSource = command({
  input: z.object({
    id: SourceId,
    fields: z.object({ kind, name, aliases, roles, usualPerspective, unnamedIn, note }).partial(),
  }),
  undo: 'step',
  label: () => 'change source',
  run: (state, { id, fields }) => {
    const found = find(state, 'sources', id)
    if (!found.ok) return found
    const source = { ...found.value, ...given(fields) }
    if (source.unnamedIn !== found.value.unnamedIn && speaksOutside(source, state.claims.values()))
      return failed(
        'conflict',
        `“${source.name}” speaks in other articles too, so it cannot be an unnamed source of one. Say first who else speaks there.`,
      )
    return nameTaken(state, source, id) ?? edit([alter('sources', found.value, source)])
  },
})

/** An unnamed source speaks in its own article alone. */
const speaksOutside = ({ id, unnamedIn }: Source, claims: Iterable<Claim>): boolean => {
  if (unnamedIn === null) return false
  for (const claim of claims)
    if (claim.article !== unnamedIn && claim.attribution.some((hop) => hop.sources.includes(id))) return true
  return false
}
