// The codes of a facet as they are listed: each followed by those that stand under it; and where a code goes when it
// is moved one step.
import type { Code, CodeId, FacetId } from '#core/model/index.ts'
import { ancestorsOf } from '#core/notebook/hierarchy.ts'

export interface PlacedCode {
  readonly code: Code
  /** How many codes it stands under. */
  readonly depth: number
}

type Codes = ReadonlyMap<CodeId, Code>

/** A facet's codes in the user's order. One that cannot be reached from the top comes last, as if it stood there. */
export const treeOf = (all: Codes, facet: FacetId): PlacedCode[] => {
  const codes = inOrder([...all.values()].filter((code) => code.facet === facet))
  const under = (parent: CodeId | null, depth: number): PlacedCode[] =>
    codes
      .filter((code) => parentIn(all, code) === parent)
      .flatMap((code) => [{ code, depth }, ...under(code.id, depth + 1)])
  const placed = under(null, 0)
  const reached = new Set(placed.map(({ code }) => code.id))
  return [...placed, ...codes.filter((code) => !reached.has(code.id)).map((code) => ({ code, depth: 0 }))]
}

/** The codes that this one may stand under: those of its facet that do not stand under it. */
export const parentsFor = (all: Codes, code: Code): PlacedCode[] =>
  treeOf(all, code.facet).filter(
    ({ code: other }) => other.id !== code.id && !ancestorsOf(all, other).some((above) => above.id === code.id),
  )

/** A code with those above it: "Safety › Lifeboats". */
export const pathName = (all: Codes, code: Code): string =>
  [code, ...ancestorsOf(all, code)]
    .map(({ name }) => name)
    .reverse()
    .join(' › ')

export type Step = 'up' | 'down'

/**
 * The order that takes a code past its next neighbour under the same parent, or null where it is the first or last
 * already. A single record changes, so that a move is one step of undo.
 */
export const orderAfter = (all: Codes, code: Code, step: Step): number | null => {
  const parent = parentIn(all, code)
  const siblings = inOrder(
    [...all.values()].filter((other) => other.facet === code.facet && parentIn(all, other) === parent),
  )
  const at = siblings.findIndex((other) => other.id === code.id)
  const onward = step === 'up' ? -1 : 1
  const passed = siblings[at + onward]
  if (passed === undefined) return null
  const beyond = siblings[at + 2 * onward]
  return beyond === undefined ? passed.order + onward : (passed.order + beyond.order) / 2
}

const inOrder = (codes: readonly Code[]): Code[] => codes.toSorted((a, b) => a.order - b.order)

const parentIn = (all: Codes, code: Code): CodeId | null =>
  code.parent !== null && all.get(code.parent)?.facet === code.facet ? code.parent : null
