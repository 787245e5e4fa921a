// The codes of a facet as they are listed: each followed by those that stand under it; and where a code goes when it
// is moved one step.
import type { Code, CodeId, FacetId } from '#core/model/index.ts'
import { ancestorsOf, inHierarchy, type PlacedCode } from '#core/notebook/hierarchy.ts'

type Codes = ReadonlyMap<CodeId, Code>

/** A facet's codes in the user's order, each followed by those that stand under it. */
export const treeOf = (all: Codes, facet: FacetId): PlacedCode[] =>
  inHierarchy([...all.values()].filter((code) => code.facet === facet))

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
