// What a row of the benchmark is: something we do, measured beside a yardstick that does the same plainly, in one run,
// and the bar that it is held to.
import type { Workshop } from './running/workshop.ts'

/** `ratio`: ours is at most so many times the yardstick. `most`: ours is at most this, in the finding's unit. */
export type Bar = { readonly ratio: number } | { readonly most: number } | null

export interface Finding {
  /** What was measured, against what, and which figure of the samples is shown. */
  readonly what: string
  readonly unit: 'ms' | 'MB'
  readonly ours: number
  readonly yardstick: number | null
  readonly bar: Bar
  /** How many samples of ours the figure is made of. */
  readonly samples: number
}

export interface Row {
  readonly id: string
  readonly about: string
  measure(workshop: Workshop): Promise<readonly Finding[]>
}

/** Null for a figure that is shown without being held to anything. */
export const meets = ({ ours, yardstick, bar }: Finding): boolean | null => {
  if (bar === null) return null
  if ('most' in bar) return ours <= bar.most
  return yardstick !== null && ours <= bar.ratio * yardstick
}
