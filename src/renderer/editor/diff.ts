// What has changed between two readings of a text, as one run of blocks replaced by another: what a brief's edit is.
import type { ProseBlock } from '#core/model/index.ts'

export interface Splice {
  /** How many blocks stand before the run. */
  readonly at: number
  readonly remove: number
  readonly insert: readonly ProseBlock[]
}

/** The shortest single run that turns `before` into `after`; null where they say the same. */
export const spliceBetween = (before: readonly ProseBlock[], after: readonly ProseBlock[]): Splice | null => {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && same(before[at], after[at])) at += 1
  let kept = 0
  while (kept < shorter - at && same(before[before.length - 1 - kept], after[after.length - 1 - kept])) kept += 1
  const remove = before.length - at - kept
  const insert = after.slice(at, after.length - kept)
  return remove === 0 && insert.length === 0 ? null : { at, remove, insert }
}

/** Whether two values hold the same data, in whatever order their fields were written. Blocks that did not change are the same object. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left = Object.entries(a)
  const right = new Map(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}
