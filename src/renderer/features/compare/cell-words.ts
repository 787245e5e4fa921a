// What a cell of the matrix shows: the words of its first claims and how many more there are, without what the headers
// say already.
import type { Cell } from '#core/compare/matrix.ts'
import type { ClaimId, FacetId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'
import type { Layout } from './layout.ts'

export interface CellWords {
  readonly claims: readonly { readonly id: ClaimId; readonly words: ClaimWords }[]
  readonly more: number
}

/** A cell with more claims than these is folded; one over the limit is shown rather than counted. */
const SHOWN = 6

const NOTHING: CellWords = { claims: [], more: 0 }

export const cellWords = (state: NotebookState, { claims }: Cell, layout: Layout): CellWords => {
  if (claims.length === 0) return NOTHING
  const shown = claims.length <= SHOWN + 1 ? claims : claims.slice(0, SHOWN)
  const said = [layout.rows, layout.columns].flatMap((axis) => (axis.by === 'facet' ? axis.facet : []))
  return {
    claims: shown.flatMap((id) => {
      const claim = state.claims.get(id)
      return claim === undefined ? [] : [{ id, words: without(said, claimWords(state, claim)) }]
    }),
    more: claims.length - shown.length,
  }
}

const without = (said: readonly FacetId[], words: ClaimWords): ClaimWords => ({
  ...words,
  perspectives: words.perspectives.filter((code) => !said.includes(code.facet)),
  codes: words.codes.filter((code) => !said.includes(code.facet)),
})
