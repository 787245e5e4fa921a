// The commands of the command line, in the order in which they are listed.
import type { CliCommand } from '../command.ts'
import { articlesCommand } from './articles.ts'
import { checkCommand } from './check.ts'
import { claimsCommand } from './claims.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { newCommand } from './new.ts'

export const COMMANDS: readonly CliCommand[] = [
  newCommand,
  importCommand,
  articlesCommand,
  claimsCommand,
  exportCommand,
  checkCommand,
]
