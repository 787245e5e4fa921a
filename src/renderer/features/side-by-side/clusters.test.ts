import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from './clusters.ts'

const claims = fc
  .array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 })
  .map((tops) =>
    tops.sort((a, b) => a - b).map((top, index) => ({ id: `clm-${String(index).padStart(8, '0')}` as const, top })),
  )

test('every claim is in one mark, in the order of the text, and marks keep their distance', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 80 }), (all, least) => {
      const clusters = clustersOf(all, least)
      expect(clusters.flatMap((cluster) => cluster.claims)).toEqual(all.map(({ id }) => id))
      for (const [index, { top }] of clusters.entries())
        if (index > 0) expect(top - (clusters[index - 1]?.top ?? 0)).toBeGreaterThanOrEqual(least)
    }),
  )
})
