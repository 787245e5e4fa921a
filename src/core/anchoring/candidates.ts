// Where to look: stretches of the text in which words of the pattern stand at about the right distance from each other.
// Every place of a word votes for where the pattern would then begin (seeds on diagonals, as FASTA and BLAST do it).
import type { Pattern } from './pattern.ts'
import type { TextIndex } from './text-index.ts'

/** The pattern may begin at token `begin` of the text, and be off by up to `band` tokens there or further on. */
export interface Stretch {
  readonly begin: number
  readonly band: number
}

/** A word that stands oftener says too little about the place for what counting it costs. */
const MOST_PLACES = 200
const MOST_STRETCHES = 6
/** Words put in or left out within a passage shift its end against its start: one in five, up to a paragraph. */
const slackOf = (pattern: Pattern): number => 6 + Math.min(150, Math.ceil(pattern.numbers.length / 5))

/** The stretch around the place where the quote is expected to start, `spread` tokens either way. */
export const expectedStretch = (pattern: Pattern, quoteToken: number, spread: number): Stretch => ({
  begin: quoteToken - pattern.quoteFrom,
  band: slackOf(pattern) + spread,
})

interface Votes {
  readonly begin: number
  readonly bits: number
}

/** The most promising stretches anywhere in the text, best first. */
export const promisingStretches = (index: TextIndex, pattern: Pattern): Stretch[] => {
  const reach = 3 + Math.min(50, Math.ceil(pattern.numbers.length / 8))
  const chosen: Votes[] = []
  for (const peak of peaksOf(votesOf(index, pattern), reach)) {
    if (chosen.length === MOST_STRETCHES) break
    if (chosen.every(({ begin }) => Math.abs(begin - peak.begin) > 2 * reach)) chosen.push(peak)
  }
  return chosen.map(({ begin }) => ({ begin, band: slackOf(pattern) + reach }))
}

const votesOf = (index: TextIndex, pattern: Pattern): Votes[] => {
  const votes: Votes[] = []
  pattern.numbers.forEach((number, k) => {
    const places = index.placesOf(number)
    const bits = pattern.bits[k] ?? 0
    if (places.length > MOST_PLACES) return
    for (const place of places) votes.push({ begin: place - k, bits })
  })
  return votes.sort((a, b) => a.begin - b.begin)
}

/** All votes within `reach` before each vote, as one peak in their middle; the highest peak first. */
const peaksOf = (votes: readonly Votes[], reach: number): Votes[] => {
  let bits = 0
  let oldest = 0
  const peaks = votes.map((vote, newest) => {
    bits += vote.bits
    for (let first = votes[oldest]; first !== undefined && first.begin < vote.begin - reach; first = votes[oldest]) {
      bits -= first.bits
      oldest++
    }
    return { begin: votes[(oldest + newest) >> 1]?.begin ?? vote.begin, bits }
  })
  return peaks.sort((a, b) => b.bits - a.bits)
}
