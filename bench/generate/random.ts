// Chance that is the same every time, so that two runs measure the same notebook.

/** Chance from a seed (mulberry32). */
export interface Chance {
  /** From 0 up to but not including 1. */
  fraction(): number
  /** A whole number from `least` up to but not including `below`. */
  between(least: number, below: number): number
  one<T>(of: readonly [T, ...T[]]): T
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, below: number) => least + Math.floor(fraction() * (below - least))
  return { fraction, between, one: (of) => of[between(0, of.length)] ?? of[0] }
}
