// Renames, describes, switches on or off, or narrows a facet. Narrowing past what is coded is refused: codings are
// a researcher's work, and are not dropped by a checkbox.
import { z } from 'zod'
import { type Coding, Facet, FacetId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find, given } from './command.ts'
import { facetNamed } from './facet-add.ts'

const { appliesTo, choice, active, description, order } = Facet.shape
const name = z.string().trim().min(1)

export const changeFacet = command({
  input: z.object({ id: FacetId, fields: z.object({ name, appliesTo, choice, active, description, order }).partial() }),
  undo: 'step',
  label: () => 'change facet',
  run: (state, { id, fields }) => {
    const found = find(state, 'facets', id)
    if (!found.ok) return found
    const facet = { ...found.value, ...given(fields) }
    const twin = facetNamed(state, facet.name, id)
    if (twin !== undefined)
      return failed('duplicate', `There is already a facet “${twin.name}”. Give this one another name.`)
    const conflict =
      codedPast(facet, state.claims.values(), 'claims') ??
      codedPast(facet, state.articles.values(), 'articles') ??
      codedPast(facet, state.sources.values(), 'sources')
    return conflict === null ? edit([alter('facets', found.value, facet)]) : failed('conflict', conflict)
  },
})

const codedPast = (
  facet: Facet,
  records: Iterable<{ readonly codes: readonly Coding[] }>,
  subject: Facet['appliesTo'][number],
) => {
  for (const record of records) {
    const given = record.codes.filter((coding) => coding.facet === facet.id)
    if (given.length > 0 && !facet.appliesTo.includes(subject))
      return `Some ${subject} are coded with ${facet.name}. Remove those codes first, then narrow the facet.`
    if (facet.choice === 'one' && new Set(given.map((coding) => coding.by)).size < given.length)
      return `Some ${subject} have several codes of ${facet.name} by one coder. Leave one on each first, then allow only one.`
  }
  return null
}
