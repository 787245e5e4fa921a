// Reading thousands of small files takes seconds of this process's time. It is given back again and again meanwhile, so
// that windows still answer.
import { setImmediate } from 'node:timers/promises'

/** How long others may be kept waiting, in milliseconds: less than a frame. */
const TURN = 8

/** Does `work` for one item after the other; results stand in the order of the items. */
export const unhurried = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = []
  let since = performance.now()
  for (const item of items) {
    results.push(await work(item))
    if (performance.now() - since < TURN) continue
    await setImmediate()
    since = performance.now()
  }
  return results
}
