// One way of laying claims out in a line: the headers of a matrix's rows or columns, and which of them a claim is under.
import type { Claim, Colour } from '../model/index.ts'

/** What a header stands for. `rest` gathers claims without a place of their own: none, not yet said, unclear. */
export type HeaderKind = 'code' | 'point' | 'source' | 'outlet' | 'article' | 'rest'

/** `always`: shown though no claim is under it. `depth`: how many codes it stands under. `note` goes before the counts. */
export interface Place {
  readonly key: string
  readonly kind: HeaderKind
  readonly label: string
  readonly note: string
  readonly colour: Colour | null
  readonly depth: number
  readonly always: boolean
}

export interface AxisView {
  /** In the order in which they are shown, unless the most numerous go first. */
  readonly places: readonly Place[]
  readonly mostFirst: boolean
  /** Names the places that a claim is under by their keys, some perhaps twice. Called for every claim: it makes no lists. */
  place(claim: Claim, under: (key: string) => void): void
  /** The keys of the places above one, for an axis that has a hierarchy. */
  above(key: string): readonly string[]
}

/** A place for claims that have none: shown only when there are such claims. */
export const restPlace = (key: string, label: string): Place => ({
  key,
  kind: 'rest',
  label,
  note: '',
  colour: null,
  depth: 0,
  always: false,
})

/** An axis without a hierarchy has nothing above its places. */
export const flat = (): readonly string[] => []

/** Names in the order people look them up in, the same on every machine. */
export const nameOrder = (): ((a: string, b: string) => number) => new Intl.Collator('en', { numeric: true }).compare
