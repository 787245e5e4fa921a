// A cell of the matrix: its claims, or what its emptiness means.
import type { ClaimId } from '../model/index.ts'

/**
 * `claims`: there are some. `below`: none here, but under a code further down. `on-record`: a silence was recorded for
 * every article. `silent`: every article was read to the end, or its silence recorded. `partly-coded`, `not-coded`:
 * some or all articles were not. `none`: empty, and nothing follows from that.
 */
export type CellState = 'claims' | 'below' | 'on-record' | 'silent' | 'partly-coded' | 'not-coded' | 'none'

export interface Cell {
  readonly state: CellState
  /** Article by article, oldest first, and in each from top to end. */
  readonly claims: readonly ClaimId[]
  /** What an empty cell says, in a few words; empty where it says nothing. */
  readonly said: string
}

export const emptyCell = (state: Exclude<CellState, 'claims'>, said = ''): Cell => ({ state, claims: [], said })
