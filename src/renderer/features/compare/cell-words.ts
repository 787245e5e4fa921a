// What a cell of the matrix shows: the words of its first claims and how many more there are, without what the headers
// say already.
import type { Cell } from '#core/compare/matrix.ts'
import { type Claim, type ClaimId, type FacetId, speakingHop } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'
import type { Layout } from './layout.ts'
import { searchesOnRecord } from './subject.ts'

export interface CellWords {
  readonly claims: readonly { readonly id: ClaimId; readonly words: ClaimWords }[]
  readonly more: number
  /** What an empty cell says; with the search, where a silence is on record. */
  readonly said: string
}

/** The keys of a cell's headers. */
export interface CellKeys {
  readonly row: string
  readonly column: string
}

/** A cell with more claims than these is folded; one over the limit is shown rather than counted. */
const SHOWN = 6

export const cellWords = (state: NotebookState, cell: Cell, layout: Layout, at: CellKeys): CellWords => {
  const { claims } = cell
  if (claims.length === 0) return { claims: [], more: 0, said: saidOf(state, cell, layout, at) }
  const shown = claims.length <= SHOWN + 1 ? claims : claims.slice(0, SHOWN)
  const axes = [layout.rows, layout.columns]
  const facets = axes.flatMap((axis) => (axis.by === 'facet' ? axis.facet : []))
  const bySpeaker = axes.some((axis) => axis.by === 'speaker')
  return {
    claims: shown.flatMap((id) => {
      const claim = state.claims.get(id)
      if (claim === undefined) return []
      const words = without(facets, claimWords(state, claim))
      return [{ id, words: bySpeaker && !isJoint(claim) ? { ...words, speaker: '' } : words }]
    }),
    more: claims.length - shown.length,
    said: '',
  }
}

const saidOf = (state: NotebookState, cell: Cell, layout: Layout, { row, column }: CellKeys): string => {
  const searches = cell.state === 'on-record' ? searchesOnRecord(state, layout, row, column) : []
  return searches.length === 0 ? cell.said : `${cell.said}: looked for ${searches.map((one) => `“${one}”`).join(', ')}`
}

/** Of joint speakers a header names one only. */
const isJoint = (claim: Claim): boolean => (speakingHop(claim)?.sources.length ?? 0) > 1

const without = (said: readonly FacetId[], words: ClaimWords): ClaimWords => ({
  ...words,
  perspectives: words.perspectives.filter((code) => !said.includes(code.facet)),
  codes: words.codes.filter((code) => !said.includes(code.facet)),
})
