// One run of the command line: from its arguments to an exit code. Nothing is thrown past here.
import { readArguments } from './arguments.ts'
import type { CliCommand } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { helpFor, overview } from './help.ts'
import type { Io } from './io.ts'
import { cleanJson, cleanLine } from './printing/clean.ts'
import { type Ending, misused } from './report.ts'

/** 0: all went well. 1: something failed. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2

export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === undefined) {
    io.err(overview(COMMANDS))
    return 2
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    io.out(overview(COMMANDS))
    return 0
  }
  const [wanted, ...given] = name === 'help' ? [rest[0], '--help'] : [name, ...rest]
  const command = COMMANDS.find((one) => one.name === wanted)
  if (command === undefined) {
    const known = COMMANDS.map((one) => one.name).join(', ')
    return end(misused(`“${wanted ?? ''}” is not a command. Parallax knows ${known}. See: parallax --help`), false, io)
  }
  return runCommand(command, given, io)
}

const runCommand = async (command: CliCommand, args: readonly string[], io: Io): Promise<ExitCode> => {
  const given = readArguments(command, args)
  if (!given.ok) return end(misused(given.failure.message), false, io)
  if (given.value.flag('help')) {
    io.out(helpFor(command))
    return 0
  }
  const json = given.value.flag('json')
  try {
    return end(await command.run(given.value, io), json, io)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return end({ kind: 'failed', failure: { code: 'unexpected', message: unexpected(reason) } }, json, io)
  }
}

const unexpected = (reason: string): string =>
  `Something went wrong inside Parallax: ${reason.replace(/\.$/, '')}. What was saved is safe; “parallax check” says whether the notebook is sound.`

const end = (ending: Ending, json: boolean, io: Io): ExitCode => {
  if (ending.kind === 'report') {
    io.out(json ? `${cleanJson(ending.rows)}\n` : ending.text === '' ? '' : `${ending.text}\n`)
    return ending.failed ? 1 : 0
  }
  const misuse = ending.kind === 'usage'
  io.err(`${cleanLine(misuse ? ending.message : ending.failure.message)}\n`)
  if (json && !misuse) io.out('[]\n')
  return misuse ? 2 : 1
}
