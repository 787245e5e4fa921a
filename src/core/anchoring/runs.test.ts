import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../text/span.ts'
import { assignLanes } from './lanes.ts'
import { flattenRuns, type Placed } from './runs.ts'

const passages = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 30 })
  .map((pairs) => pairs.map(([start, length], index) => ({ id: `p${index}`, start, end: start + length })))

const covering = (all: readonly Placed[], at: number) =>
  all.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id)

test('two overlapping passages make three runs', () => {
  const runs = flattenRuns([
    { id: 'b', start: 5, end: 12 },
    { id: 'a', start: 0, end: 8 },
  ])
  expect(runs).toEqual([
    { start: 0, end: 5, ids: ['a'] },
    { start: 5, end: 8, ids: ['a', 'b'] },
    { start: 8, end: 12, ids: ['b'] },
  ])
})

test('a gap is no run, and passages that touch do not merge', () => {
  const runs = flattenRuns([
    { id: 'a', start: 0, end: 3 },
    { id: 'b', start: 3, end: 4 },
    { id: 'c', start: 9, end: 11 },
    { id: 'empty', start: 6, end: 6 },
  ])
  expect(runs.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 4],
    [9, 11],
  ])
})

test('runs partition what the passages cover, and name exactly the passages over them', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const runs = flattenRuns(all)
      let last = 0
      for (const run of runs) {
        expect(run.start).toBeGreaterThanOrEqual(last)
        expect(run.end).toBeGreaterThan(run.start)
        for (let at = run.start; at < run.end; at++) expect([...run.ids].sort()).toEqual(covering(all, at).sort())
        last = run.end
      }
      const runLength = runs.reduce((sum, { start, end }) => sum + end - start, 0)
      const covered = Array.from({ length: 90 }, (_, at) => covering(all, at).length > 0).filter(Boolean).length
      expect(runLength).toBe(covered)
    }),
  )
})

test('passages keep their order from run to run, whatever order they came in', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const runs = flattenRuns(all)
      const rank = new Map<string, number>()
      for (const { ids } of runs) for (const id of ids) rank.set(id, rank.get(id) ?? rank.size)
      for (const { ids } of runs)
        expect(ids.map((id) => rank.get(id) ?? -1)).toEqual(ids.map((id) => rank.get(id) ?? -1).sort((a, b) => a - b))
      expect(flattenRuns(all.toReversed())).toEqual(runs)
    }),
  )
})

test('overlapping passages never share a lane, and no lane is used that need not be', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const lanes = assignLanes(all)
      const drawn = all.filter(({ start, end }) => start < end)
      expect(lanes.size).toBe(drawn.length)
      for (const a of drawn)
        for (const b of drawn) if (a !== b && overlaps(a, b)) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id))
      const deepest = Math.max(0, ...flattenRuns(all).map(({ ids }) => ids.length))
      expect(new Set(lanes.values()).size).toBe(deepest)
    }),
  )
})

test('a passage takes the lowest lane that is free', () => {
  const lanes = assignLanes([
    { id: 'long', start: 0, end: 20 },
    { id: 'early', start: 2, end: 6 },
    { id: 'late', start: 6, end: 9 },
    { id: 'later', start: 30, end: 40 },
  ])
  expect(Object.fromEntries(lanes)).toEqual({ long: 0, early: 1, late: 1, later: 0 })
})
