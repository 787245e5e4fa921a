// A way of coding of the user's own.
import { z } from 'zod'
import { type Facet, Subject } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { lastOrder } from './changing.ts'
import { command, edit } from './command.ts'

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
