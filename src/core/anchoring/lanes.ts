// Lanes for stacked underlines: each passage keeps one lane over its whole extent, so that two lines never change
// places halfway. Greedy colouring of intervals in order of their start, which needs no more lanes than passages ever
// overlap at one place (see Kleinberg and Tardos, Algorithm Design, 4.1).
import { binaryHeap } from './heap.ts'
import { byPlace, type Placed } from './runs.ts'

/** The lowest lane (0, 1, …) free over each passage's extent. Passages that only touch may share one. O(n log n). */
export const assignLanes = <Id extends string>(passages: readonly Placed<Id>[]): Map<Id, number> => {
  const lanes = new Map<Id, number>()
  const busy = binaryHeap<{ readonly end: number; readonly lane: number }>((a, b) => a.end - b.end || a.lane - b.lane)
  const free = binaryHeap<number>((a, b) => a - b)
  let opened = 0
  for (const { id, start, end } of passages.filter((passage) => passage.start < passage.end).sort(byPlace)) {
    for (let first = busy.first(); first !== undefined && first.end <= start; first = busy.first()) {
      busy.take()
      free.add(first.lane)
    }
    const lane = free.take() ?? opened++
    lanes.set(id, lane)
    busy.add({ end, lane })
  }
  return lanes
}
