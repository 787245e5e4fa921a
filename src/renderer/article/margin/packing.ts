// Where the cards in the margin stand: beside their passages where there is room, otherwise as near as they can be
// without lying on one another, in the order of the text. Where they would have to move far they fold to one line.

export interface CardToPack<Id extends string = string> {
  readonly id: Id
  /** Where its passage begins. All lengths are in pixels. */
  readonly desired: number
  /** Its height in full, and folded to one line. */
  readonly full: number
  readonly folded: number
}

export interface PackedCard<Id extends string = string> {
  readonly id: Id
  readonly top: number
  readonly height: number
  readonly isFolded: boolean
}

export interface Packing {
  readonly gap: number
  /** How far from its passage a card may stand before its neighbours fold. */
  readonly far: number
  /** The card that keeps its place and its height whatever the others do. */
  readonly live: string | null
}

/** The live card outweighs any number of others. */
const LIVE_WEIGHT = 1e6

/**
 * Cards in the order of their passages, packed from 0 downwards. Folding begins around the cards that stand far from
 * their passages and widens, so that a crowded paragraph does not fold the whole margin. O(n log n).
 */
export const packCards = <Id extends string>(cards: readonly CardToPack<Id>[], packing: Packing): PackedCard<Id>[] => {
  const isFolded = cards.map(() => false)
  for (let reach = 1; ; reach *= 2) {
    const heights = cards.map((card, index) => (isFolded[index] ? card.folded : card.full))
    const { tops, groups } = leastDisplaced(cards, heights, packing)
    const left = groups.flatMap((group) => foldable(cards, tops, isFolded, group, packing, reach))
    if (left.length === 0)
      return cards.map(({ id }, index) => ({
        id,
        top: tops[index] ?? 0,
        height: heights[index] ?? 0,
        isFolded: isFolded[index] === true,
      }))
    for (const index of left) isFolded[index] = true
  }
}

/** Which cards of a group to fold next: those within `reach` of one that stands far away, or else all that are left. */
const foldable = (
  cards: readonly CardToPack[],
  tops: readonly number[],
  isFolded: readonly boolean[],
  { from, to }: Group,
  { far, live }: Packing,
  reach: number,
): number[] => {
  const distances = distancesToFar(cards, tops, from, to, far)
  if (distances.every((distance) => distance === Number.POSITIVE_INFINITY)) return []
  const left: number[] = []
  for (let index = from; index < to; index++) if (!isFolded[index] && cards[index]?.id !== live) left.push(index)
  const near = left.filter((index) => (distances[index - from] ?? 0) <= reach)
  return near.length > 0 ? near : left
}

/** For each card of a group, how many cards away the nearest one is that stands far from its passage. */
const distancesToFar = (
  cards: readonly CardToPack[],
  tops: readonly number[],
  from: number,
  to: number,
  far: number,
): number[] => {
  const distances: number[] = []
  let distance = Number.POSITIVE_INFINITY
  for (let index = from; index < to; index++) {
    const isFar = Math.abs((tops[index] ?? 0) - (cards[index]?.desired ?? 0)) > far
    distance = isFar ? 0 : distance + 1
    distances.push(distance)
  }
  distance = Number.POSITIVE_INFINITY
  for (let at = distances.length - 1; at >= 0; at--) {
    distance = Math.min(distance + 1, distances[at] ?? distance)
    distances[at] = distance
  }
  return distances
}

/** Cards `[from, to)` that touch one another. */
interface Group {
  readonly from: number
  to: number
  /** Of the places the cards would have if all before them had no height. */
  sum: number
  weight: number
}

/**
 * The tops that leave every card room at the least total squared displacement. Take from each card's place the heights
 * before it, and it is isotonic regression: pool adjacent violators (Barlow et al., 1972), then cut off at the top.
 */
const leastDisplaced = (cards: readonly CardToPack[], heights: readonly number[], { gap, live }: Packing) => {
  const before: number[] = []
  const groups: Group[] = []
  let height = 0
  cards.forEach((card, index) => {
    before.push(height)
    const weight = card.id === live ? LIVE_WEIGHT : 1
    const group: Group = { from: index, to: index + 1, sum: (card.desired - height) * weight, weight }
    for (let last = groups.at(-1); last !== undefined && meanOf(last) > meanOf(group); last = groups.at(-1)) {
      groups.pop()
      Object.assign(group, { from: last.from, sum: last.sum + group.sum, weight: last.weight + group.weight })
    }
    groups.push(group)
    height += (heights[index] ?? 0) + gap
  })
  const tops = groups.flatMap((group) => {
    const start = Math.max(0, meanOf(group))
    return before.slice(group.from, group.to).map((offset) => start + offset)
  })
  return { tops, groups }
}

const meanOf = ({ sum, weight }: Group): number => sum / weight
