import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spliceBetween } from './diff.ts'
import { arbitraryProse } from './testing/arbitrary-prose.ts'

/** Two texts that share much, as before and after an edit do. */
const edit = fc
  .tuple(arbitraryProse, arbitraryProse, fc.nat(12), fc.nat(6))
  .map(([before, other, at, remove]) => [before, before.toSpliced(at, remove, ...other.slice(0, 3))] as const)

describe('the splice between two texts', () => {
  test('turns the one into the other', () => {
    fc.assert(
      fc.property(edit, ([before, after]) => {
        const splice = spliceBetween(before, after)
        const made = splice ? before.toSpliced(splice.at, splice.remove, ...splice.insert) : before
        expect(made).toEqual(after)
      }),
    )
  })

  test('is none where they say the same, also when copied and with fields in another order', () => {
    fc.assert(
      fc.property(arbitraryProse, (blocks) => {
        const copy = blocks.map((block) => Object.fromEntries(Object.entries(structuredClone(block)).reverse()))
        expect(spliceBetween(blocks, copy as typeof blocks)).toBeNull()
      }),
    )
  })

  test('names only what changed', () => {
    fc.assert(
      fc.property(arbitraryProse, fc.nat(11), (blocks, at) => {
        fc.pre(at < blocks.length)
        const block = blocks[at]!
        const changed = {
          id: block.id,
          kind: 'paragraph' as const,
          content: [
            { kind: 'break' as const },
            { kind: 'break' as const },
            { kind: 'break' as const },
            { kind: 'break' as const },
            { kind: 'break' as const },
            { kind: 'break' as const },
            { kind: 'break' as const },
          ],
        }
        expect(spliceBetween(blocks, blocks.with(at, changed))).toEqual({ at, remove: 1, insert: [changed] })
      }),
    )
  })
})
