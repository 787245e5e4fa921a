// What the command line takes from the world besides its arguments. Handed in, so that tests run it in their own
// process and see every line.
import type { AtDesk } from '#storage/index.ts'

export interface Io {
  /** The folder that paths are meant from. */
  readonly folder: string
  /** Under whom work is recorded. */
  readonly coder: AtDesk
  /** How many columns the screen has; null where the output goes to a file or another program. */
  readonly width: number | null
  /** Results: a report, or one array of JSON. */
  readonly out: (text: string) => void
  /** Everything else: progress, warnings, errors. */
  readonly err: (text: string) => void
}
