// How the codes of a facet stand under each other. A damaged notebook may hold codes that stand above themselves, so
// every climb stops where it has been before.
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
