// Which code a single key gives: the one it was given to in the codebook, or else, for a digit, the perspective that
// stands at that place.
import type { Code } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { builtinFacet } from '#core/wording/claim.ts'

/** Codes by the key that gives them to a claim; keys in small letters. */
export const codesByKey = (state: NotebookState): Map<string, Code> => {
  const inUse = [...state.codes.values()].filter((code) => !code.retired && isForClaims(state, code))
  const perspective = builtinFacet(state, 'perspective')
  const perspectives = inUse.filter((code) => code.facet === perspective).sort((a, b) => a.order - b.order)
  return new Map([
    ...perspectives.slice(0, 9).map((code, index) => [String(index + 1), code] as const),
    ...inUse.flatMap((code) => (code.key === null ? [] : [[code.key.toLowerCase(), code] as const])),
  ])
}

const isForClaims = (state: NotebookState, code: Code): boolean => {
  const facet = state.facets.get(code.facet)
  return facet?.active === true && facet.appliesTo.includes('claims')
}
