// A way of coding of the user's own.
import { z } from 'zod'
import { type Facet, type FacetId, Subject } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { lastOrder } from './changing.ts'
import { command, edit } from './command.ts'
import { sameName } from './same-name.ts'

export const addFacet = command({
  input: z.object({
    name: z.string().trim().min(1),
    appliesTo: z.array(Subject).min(1),
    choice: z.enum(['one', 'many']),
    description: z.string().default(''),
  }),
  undo: 'step',
  label: ({ name }) => `add facet “${name}”`,
  run: (state, input, { newId }) => {
    const twin = facetNamed(state, input.name)
    if (twin !== undefined)
      return failed(
        'duplicate',
        `There is already a facet “${twin.name}”. Use that one, or give the new one another name.`,
      )
    const facet: Facet = {
      ...input,
      id: newId('fct'),
      builtin: null,
      active: true,
      order: lastOrder(state.facets.values()),
    }
    return edit([make('facets', facet)], [facet.id])
  },
})

export const facetNamed = (state: NotebookState, name: string, except?: FacetId): Facet | undefined =>
  [...state.facets.values()].find((facet) => facet.id !== except && sameName(facet.name, name))
