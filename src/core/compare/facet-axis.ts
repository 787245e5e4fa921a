// Claims laid out by the codes of a facet. A facet on articles or on sources lays out the claims of those articles, or
// of those speakers.
import { type Claim, type CodeId, type Coding, type Facet, type FacetId, speakingHop } from '../model/index.ts'
import { ancestorsOf, inHierarchy, type PlacedCode } from '../notebook/hierarchy.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type AxisView, flat, type Place, restPlace } from './axis-view.ts'

export const facetAxis = (state: NotebookState, id: FacetId): AxisView => {
  const facet = state.facets.get(id)
  if (facet === undefined) return { places: [], mostFirst: false, place: () => {}, above: flat }
  const codingsOf = codingsBy(state, facet)
  const codes = [...state.codes.values()].filter((code) => code.facet === facet.id)
  const above = new Map<string, readonly CodeId[]>()
  for (const code of codes)
    above.set(
      code.id,
      ancestorsOf(state.codes, code).map((ancestor) => ancestor.id),
    )
  return {
    places: [
      ...inHierarchy(codes).map(placeOf),
      restPlace('none', 'None'),
      restPlace('unset', `No ${facet.name.toLowerCase()} yet`),
    ],
    mostFirst: false,
    place: (claim, under) => {
      let coded = false
      for (const coding of codingsOf(claim)) {
        if (coding.facet !== id) continue
        coded = true
        under(coding.code ?? 'none')
      }
      if (!coded) under('unset')
    },
    above: (key) => above.get(key) ?? [],
  }
}

/** A retired code is shown while there are claims under it. */
const placeOf = ({ code, depth }: PlacedCode): Place => ({
  key: code.id,
  kind: 'code',
  label: code.name,
  note: '',
  colour: code.colour,
  depth,
  always: !code.retired,
})

/** Where the codings of a facet stand for a claim. */
const codingsBy = (state: NotebookState, facet: Facet): ((claim: Claim) => readonly Coding[]) => {
  if (facet.appliesTo.includes('claims')) return (claim) => claim.codes
  if (facet.appliesTo.includes('articles')) return (claim) => state.articles.get(claim.article)?.codes ?? []
  return (claim) => (speakingHop(claim)?.sources ?? []).flatMap((id) => state.sources.get(id)?.codes ?? [])
}
