// A queue that gives its least item first; what lanes are dealt from.

export interface Heap<T> {
  add(item: T): void
  first(): T | undefined
  /** Removes and returns the least item. */
  take(): T | undefined
}

export const binaryHeap = <T>(compare: (a: T, b: T) => number): Heap<T> => {
  const items: T[] = []
  const precedes = (a: number, b: number): boolean => {
    const one = items[a]
    const other = items[b]
    return one !== undefined && other !== undefined && compare(one, other) < 0
  }
  const swap = (a: number, b: number): void => {
    const one = items[a]
    const other = items[b]
    if (one === undefined || other === undefined) return
    items[a] = other
    items[b] = one
  }
  const rise = (from: number): void => {
    for (let at = from; at > 0 && precedes(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
  }
  const sink = (): void => {
    for (let at = 0; ; ) {
      const least = [2 * at + 1, 2 * at + 2].reduce((best, child) => (precedes(child, best) ? child : best), at)
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  return {
    first: () => items[0],
    add: (item) => {
      items.push(item)
      rise(items.length - 1)
    },
    take: () => {
      swap(0, items.length - 1)
      const item = items.pop()
      sink()
      return item
    },
  }
}
