// What a command of the command line is: its words for the help, what it takes, and what it does.
import type { Given } from './arguments.ts'
import type { Io } from './io.ts'
import type { Ending } from './report.ts'

/** `value` names what stands behind an option; null for one that stands alone. */
export interface OptionWords {
  readonly value: string | null
  /** Whether the command cannot do without it. */
  readonly needed?: true
  readonly help: string
}

export interface CliCommand {
  readonly name: string
  /** What it does, in a line. */
  readonly summary: string
  /** What stands behind its name: "NOTEBOOK FILE…". */
  readonly operands: string
  readonly least: number
  /** Null for any number. */
  readonly most: number | null
  readonly options: Readonly<Record<string, OptionWords>>
  /** More to know, in paragraphs. */
  readonly details: readonly string[]
  run(given: Given, io: Io): Promise<Ending>
}

/** Every command understands these. */
export const COMMON_OPTIONS: CliCommand['options'] = {
  json: { value: null, help: 'Print one array of JSON instead of text.' },
  help: { value: null, help: 'Show this help.' },
}
