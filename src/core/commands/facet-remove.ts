// Removes facets of the user's own with their codes; the built-in ones can be switched off instead.
import { z } from 'zod'
import { FacetId } from '../model/index.ts'
import { failed } from '../notebook/outcome.ts'
import { removalOf } from '../notebook/removal.ts'
import { command, edit, find } from './command.ts'

export const removeFacet = command({
  input: z.object({ id: FacetId }),
  undo: 'step',
  label: ({ id }, state) => `remove facet “${state.facets.get(id)?.name ?? ''}”`,
  run: (state, { id }) => {
    const facet = find(state, 'facets', id)
    if (!facet.ok) return facet
    if (facet.value.builtin !== null)
      return failed('conflict', `${facet.value.name} is built in and cannot be removed. Switch it off instead.`)
    return edit(removalOf(state, [{ table: 'facets', id }]))
  },
})
