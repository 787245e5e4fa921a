// The help of the command line: for all of it, and for each command.
import { type CliCommand, COMMON_OPTIONS } from './command.ts'

export const usageOf = ({ name, operands, options }: CliCommand): string => {
  const named = Object.entries(options).map(([option, { value, needed }]) => {
    const written = value === null ? `--${option}` : `--${option} ${value}`
    return needed ? written : `[${written}]`
  })
  return ['parallax', name, operands, ...named, '[--json]'].join(' ')
}

export const overview = (commands: readonly CliCommand[]): string =>
  [
    'Parallax: see how sources frame the same event, and write briefs in which every sentence can be traced.',
    '',
    'Usage: parallax COMMAND …',
    '',
    ...columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary])),
    '',
    'Each command has help of its own: parallax COMMAND --help',
    '',
    'A NOTEBOOK is a folder. With --json a command prints one array on standard output; progress and errors always go',
    'to standard error. The exit code is 0 when all went well, 1 when something failed, 2 when the command was not understood.',
    '',
  ].join('\n')

export const helpFor = (command: CliCommand): string =>
  [
    command.summary,
    '',
    `Usage: ${usageOf(command)}`,
    '',
    ...columns(
      Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([name, { value, help }]) => [
        `--${name}${value === null ? '' : ` ${value}`}`,
        help,
      ]),
    ),
    '',
    ...command.details.flatMap((paragraph) => [paragraph, '']),
  ].join('\n')

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)
}
