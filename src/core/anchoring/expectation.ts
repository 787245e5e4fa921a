// Where a passage should be by now. Edits push everything behind them along, so passages already found tell how far
// their neighbours have drifted: close by nearly exactly, further off less so. A neighbour may have been moved by
// itself, and mislead; so none is believed alone.

/** Where a passage is expected to start and by how much one may well be wrong about that, in UTF-16 code units. */
export interface Expectation {
  readonly start: number
  readonly spread: number
}

/** The surest first. */
export type Expectations = readonly [Expectation, ...Expectation[]]

/** A passage found again: where it started when it was marked, and where it does now, in UTF-16 code units. */
export interface Landmark {
  readonly was: number
  readonly is: number
}

/** Without a landmark, a lead paragraph more or less is usual. */
const UNKNOWN_SPREAD = 200
const SPREAD_AT_LANDMARK = 30
/** Every hundred code units between it and a landmark (or the text's start), a passage may have drifted ten more. */
const SPREAD_PER_UNIT = 0.1

/** What to expect of a passage that started at `start`: by each of the landmarks beside it, and by none. */
export const expectationsOf = (start: number, landmarks: readonly (Landmark | null)[]): Expectations => {
  const [surest, ...others] = landmarks
    .flatMap((landmark) => (landmark === null ? [] : [byLandmark(start, landmark)]))
    .sort((a, b) => a.spread - b.spread)
  return surest === undefined
    ? [{ start, spread: UNKNOWN_SPREAD + SPREAD_PER_UNIT * start }]
    : [surest, ...others, { start, spread: UNKNOWN_SPREAD }]
}

const byLandmark = (start: number, { was, is }: Landmark): Expectation => ({
  start: start + is - was,
  spread: SPREAD_AT_LANDMARK + SPREAD_PER_UNIT * Math.abs(start - was),
})
