// Codes and speakers that generated claims are given.
import { type BuiltinFacet, CodeId, type FacetId, SourceId } from '#core/model/index.ts'
import type { Desk } from '#core/notebook/testing/desk.ts'

interface Codes {
  readonly facet: FacetId
  readonly codes: readonly [CodeId, ...CodeId[]]
}

export interface Codebook {
  readonly perspectives: Codes
  readonly topics: Codes
  readonly speakers: readonly SourceId[]
}

const PARTIES = ['Port Alder', 'Sandrin', 'Ferry company', 'Islanders', 'Harbour office'] as const
const TOPICS = ['Fares', 'Timetable', 'Pier', 'Safety', 'Jobs', 'Subsidy', 'Winter', 'Consultation'] as const

const SPEAKERS = 40

export const codebookOf = (desk: Desk): Codebook => ({
  perspectives: addCodes(desk, 'perspective', PARTIES),
  topics: addCodes(desk, 'topic', TOPICS),
  speakers: Array.from({ length: SPEAKERS }, (_, index) =>
    SourceId.parse(desk.run('source.add', { kind: 'person', name: `Speaker ${index + 1}` })[0]),
  ),
})

const addCodes = (desk: Desk, builtin: BuiltinFacet, names: readonly [string, ...string[]]): Codes => {
  const facet = [...desk.state.facets.values()].find((one) => one.builtin === builtin)?.id
  if (facet === undefined) throw new Error(`A notebook begins without the facet ${builtin}.`)
  const add = (name: string) => CodeId.parse(desk.run('code.add', { facet, name })[0])
  const [first, ...others] = names
  return { facet, codes: [add(first), ...others.map(add)] }
}
