// The codebook of the sample: codes by their keys.
import type { BuiltinFacet, CodeId, FacetId } from '#core/model/index.ts'
import { CODES, type CodeKey, GIVEN_CODES, RESTS_ON, USED_SPARINGLY } from '../codebook.ts'
import { known, madeId, type SampleDesk } from '../desk.ts'
import type { SampleCode } from '../material.ts'

/** A code, and the facet it is of. */
export interface CodeRef {
  readonly facet: FacetId
  /** Null for “none”. */
  readonly code: CodeId | null
}
export type Codes = ReadonlyMap<string, CodeRef>

export const addCodebook = (desk: SampleDesk): Codes => {
  desk.sitDown('2025-03-31T08:20:00.000Z')
  const refs = givenCodes(desk)
  for (const builtin of ['certainty', 'stance'] as const) {
    const fields = { active: true, description: USED_SPARINGLY[builtin] }
    desk.run(`facet/${builtin}`, 'facet.change', { id: builtinFacet(desk, builtin), fields })
  }
  const made = desk.run('facet/rests', 'facet.add', { ...RESTS_ON, appliesTo: ['claims'], choice: 'one' })
  const facets = { ...builtinFacets(desk), rests: madeId(made, 'fct') }
  addCodes(desk, facets.perspective, CODES.perspective, refs)
  addCodes(desk, facets.topic, CODES.topic, refs)
  addCodes(desk, facets.event, CODES.event, refs)
  addCodes(desk, facets.country, CODES.country, refs)
  addCodes(desk, facets.rests, CODES.rests, refs)
  refs.set('perspective:none', { facet: facets.perspective, code: null })
  return refs
}

const builtinFacet = (desk: SampleDesk, builtin: BuiltinFacet): FacetId => {
  for (const facet of desk.session.state.facets.values()) if (facet.builtin === builtin) return facet.id
  throw new Error(`A notebook begins without the facet ${builtin}.`)
}

const builtinFacets = (desk: SampleDesk) => ({
  perspective: builtinFacet(desk, 'perspective'),
  topic: builtinFacet(desk, 'topic'),
  event: builtinFacet(desk, 'event'),
  country: builtinFacet(desk, 'country'),
})

const givenCodes = (desk: SampleDesk): Map<string, CodeRef> =>
  new Map(
    Object.entries(GIVEN_CODES).map(([key, [builtin, name]]) => {
      const facet = builtinFacet(desk, builtin)
      const code = [...desk.session.state.codes.values()].find((one) => one.facet === facet && one.name === name)
      if (code === undefined) throw new Error(`A notebook begins without the code ${name}.`)
      return [key, { facet, code: code.id }]
    }),
  )

const addCodes = (desk: SampleDesk, facet: FacetId, codes: readonly SampleCode[], refs: Map<string, CodeRef>): void => {
  for (const { key, name, parent, colour, letter, description = '', whenToUse } of codes) {
    const above = parent === undefined ? null : known(refs, parent, 'code').code
    const input = { facet, name, parent: above, colour: colour ?? null, key: letter ?? null, description }
    const code = madeId(desk.run(`code/${key}`, 'code.add', input), 'cod')
    if (whenToUse !== undefined) desk.run(`code/${key}/use`, 'code.change', { id: code, fields: { whenToUse } })
    refs.set(key, { facet, code })
  }
}

/** The code that a key stands for, where “none” makes no sense. */
export const codeOf = (codes: Codes, key: string): CodeId => {
  const { code } = known(codes, key, 'code')
  if (code === null) throw new Error(`“${key}” is no code, and one is needed.`)
  return code
}

/** The codes that keys stand for, facet by facet. */
export const byFacet = (codes: Codes, keys: readonly CodeKey[]): Map<FacetId, (CodeId | null)[]> => {
  const grouped = new Map<FacetId, (CodeId | null)[]>()
  for (const key of keys) {
    const { facet, code } = known(codes, key, 'code')
    grouped.set(facet, [...(grouped.get(facet) ?? []), code])
  }
  return grouped
}
