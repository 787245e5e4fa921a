// Which place of one text belongs to a place of the other, so that two columns scroll together: their beginnings, their
// ends, and places in between that somebody has laid beside each other. Between two such pairs it goes by proportion.

/** How far down each column is: 0 at its beginning, 1 at its end. */
export interface ScrollPair {
  readonly left: number
  readonly right: number
}

export type Side = keyof ScrollPair

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

const ENDS: readonly [ScrollPair, ScrollPair] = [
  { left: 0, right: 0 },
  { left: 1, right: 1 },
]

/** Where the other column belongs when one is at `at`. `pairs` come in the order of both texts. */
export const beside = (pairs: readonly ScrollPair[], side: Side, at: number): number => {
  const other = otherSide(side)
  const [first, last] = ENDS
  let before = first
  for (const pair of [...pairs, last]) {
    if (at <= pair[side]) return between(before, pair, side, other, at)
    before = pair
  }
  return 1
}

/** Where a pair takes up no room on this side, its beginning and end are one place: the later of the two counts. */
const between = (from: ScrollPair, to: ScrollPair, side: Side, other: Side, at: number): number => {
  const room = to[side] - from[side]
  return room <= 0 ? to[other] : from[other] + ((at - from[side]) / room) * (to[other] - from[other])
}
