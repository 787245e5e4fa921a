// How the codes of a facet stand under each other, and the order that gives them in every list. A damaged notebook may
// hold codes that stand above themselves: every climb stops where it has been before, and no list drops them.
import type { Code, CodeId } from '../model/index.ts'

type Codes = ReadonlyMap<CodeId, Code>

/** The codes above this one, nearest first; without those that are not in the notebook. */
export const ancestorsOf = (codes: Codes, code: Code): Code[] => {
  const above: Code[] = []
  const seen = new Set<CodeId>([code.id])
  for (let next = parentOf(codes, code); next !== null && !seen.has(next.id); next = parentOf(codes, next)) {
    seen.add(next.id)
    above.push(next)
  }
  return above
}

const parentOf = (codes: Codes, code: Code): Code | null =>
  code.parent === null ? null : (codes.get(code.parent) ?? null)

/** Whether a code stands above itself. */
export const standsAboveItself = (codes: Codes, code: Code): boolean => {
  const top = ancestorsOf(codes, code).at(-1) ?? code
  return top.parent !== null && codes.has(top.parent)
}

export interface PlacedCode {
  readonly code: Code
  /** How many codes it stands under. */
  readonly depth: number
}

/**
 * Codes in the user's order, each with those that stand under it behind it. Where its parent is not among these a code
 * stands at the top; one that cannot be reached from there comes last, as if it stood there.
 */
export const inHierarchy = (codes: readonly Code[]): PlacedCode[] => {
  const known = new Set(codes.map((code) => code.id))
  const children = new Map<CodeId | null, Code[]>()
  for (const code of codes.toSorted((a, b) => a.order - b.order)) {
    const parent = code.parent !== null && known.has(code.parent) ? code.parent : null
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [code])
    else siblings.push(code)
  }
  const under = (parent: CodeId | null, depth: number): PlacedCode[] =>
    (children.get(parent) ?? []).flatMap((code) => [{ code, depth }, ...under(code.id, depth + 1)])
  const placed = under(null, 0)
  const reached = new Set(placed.map(({ code }) => code.id))
  const adrift = [...children.values()].flat().filter((code) => !reached.has(code.id))
  return [...placed, ...adrift.sort((a, b) => a.order - b.order).map((code) => ({ code, depth: 0 }))]
}
