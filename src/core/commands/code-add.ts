// A code of a facet; on the spot while tagging, or in the codebook.
import { z } from 'zod'
import { Code, CodeId, Colour, type Facet, FacetId } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import type { NotebookState } from '../notebook/state.ts'
import { lastOrder } from './changing.ts'
import { unfitCode } from './code-fitting.ts'
import { type Context, command, edit, find } from './command.ts'

export const addCode = command({
  input: z.object({
    facet: FacetId,
    name: z.string().trim().min(1),
    parent: CodeId.nullable().default(null),
    colour: Colour.nullable().default(null),
    key: Code.shape.key.default(null),
    description: z.string().default(''),
  }),
  undo: 'step',
  label: ({ name }) => `add code “${name}”`,
  run: (state, input, context) => {
    const facet = find(state, 'facets', input.facet)
    if (!facet.ok) return facet
    const code = newCode(facet.value, codesOf(state, input.facet), input, context)
    return unfitCode(state, code, facet.value) ?? edit([make('codes', code)], [code.id])
  },
})

type Given = Partial<Pick<Code, 'parent' | 'colour' | 'key' | 'description'>> & Pick<Code, 'name'>

/** A code behind its siblings; where perspectives are told apart by colour, in one that is not much used yet. */
export const newCode = (
  facet: Facet,
  siblings: readonly Code[],
  { name, parent = null, colour = null, key = null, description = '' }: Given,
  { newId }: Pick<Context, 'newId'>,
): Code => ({
  id: newId('cod'),
  facet: facet.id,
  name,
  parent,
  colour: colour ?? (facet.builtin === 'perspective' ? nextColour(siblings) : null),
  key,
  description,
  whenToUse: '',
  retired: false,
  order: lastOrder(siblings),
})

/** The codes of a facet in the user's order. */
export const codesOf = (state: NotebookState, facet: FacetId): Code[] =>
  [...state.codes.values()].filter((code) => code.facet === facet).sort((a, b) => a.order - b.order)

/** The colour least used so far, in the palette's order. */
const nextColour = (siblings: readonly Code[]): Colour => {
  const uses = (colour: Colour) => siblings.filter((code) => code.colour === colour).length
  return Colour.options.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best))
}
