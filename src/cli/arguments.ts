// Reads a command's arguments. Node's own parser does the cutting; what is said about mistakes is ours, in sentences.
import { parseArgs } from 'node:util'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import { type CliCommand, COMMON_OPTIONS } from './command.ts'

export interface Given {
  readonly operands: readonly string[]
  /** The value of an option, or null where it was not given. Of one given twice, the last. */
  option(name: string): string | null
  /** Whether an option that stands alone was given. */
  flag(name: string): boolean
}

type Taken = Pick<CliCommand, 'name' | 'operands' | 'least' | 'most' | 'options'>

/** Fails with `invalid-input` for anything that the command does not take. */
export const readArguments = (command: Taken, args: readonly string[]): Outcome<Given> => {
  const known = { ...COMMON_OPTIONS, ...command.options }
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value === null ? 'boolean' : 'string' } as const]),
  )
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string | null>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const words = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (words === undefined) return misused(command, `${token.rawName} is not an option of “${command.name}”.`)
    const problem = valueProblem(token.rawName, words.value, token.value, token.inlineValue === true)
    if (problem !== null) return misused(command, problem)
    given.set(token.name, token.value ?? null)
  }
  const count = given.has('help') ? null : countProblem(command, operands.length)
  if (count !== null) return misused(command, count)
  return {
    ok: true,
    value: { operands, option: (name) => given.get(name) ?? null, flag: (name) => given.has(name) },
  }
}

/** An option that swallowed the next one was meant to have a value of its own. */
const valueProblem = (
  name: string,
  wanted: string | null,
  value: string | undefined,
  inline: boolean,
): string | null => {
  if (wanted === null) return value === undefined ? null : `${name} stands alone and takes no value.`
  if (value === undefined || value === '') return `${name} needs a value: ${name} ${wanted}.`
  return !inline && value.startsWith('-') && value !== '-'
    ? `${name} needs a value: ${name} ${wanted}. One that begins with a dash is written ${name}=${value}.`
    : null
}

const countProblem = ({ name, operands, least, most }: Taken, count: number): string | null => {
  if (count < least) return `“${name}” needs more: ${name} ${operands}.`
  return most !== null && count > most ? `“${name}” was given more than it takes: ${name} ${operands}.` : null
}

const misused = ({ name }: Taken, message: string): Outcome<never> =>
  failed('invalid-input', `${message} See: parallax ${name} --help`)
