// `parallax check`: is a notebook sound?
import { resolve } from 'node:path'
import { checkNotebook, type Finding } from '#storage/index.ts'
import type { CliCommand } from '../command.ts'
import { cliHost } from '../notebook.ts'
import { table } from '../printing/table.ts'
import { report, unable } from '../report.ts'

export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'Says whether a notebook is sound: every file readable, every quotation where it should be.',
  operands: 'NOTEBOOK',
  least: 1,
  most: 1,
  options: {},
  details: [
    'Nothing is changed. Rows of JSON have: severity (error or warning), file, message. Warnings are about what is left',
    'over and does no harm; only errors make the command fail.',
  ],
  run: async ({ operands }, io) => {
    const findings = await checkNotebook(resolve(io.folder, operands[0] ?? ''), cliHost())
    if (!findings.ok) return unable(findings.failure)
    const errors = findings.value.filter(({ severity }) => severity === 'error').length
    const lines = findings.value.length === 0 ? [] : [table(findings.value, COLUMNS, io.width), '']
    return report(findings.value, [...lines, verdict(errors, findings.value.length - errors)].join('\n'), errors > 0)
  },
}

const COLUMNS = [
  { title: '', of: ({ severity }: Finding) => severity },
  { title: 'File', of: ({ file }: Finding) => file },
  { title: 'What was found', of: ({ message }: Finding) => message },
]

const verdict = (errors: number, warnings: number): string => {
  const others = warnings === 0 ? '' : `; ${counted(warnings, 'warning')}`
  return errors === 0 ? `The notebook is sound${others}.` : `The notebook has ${counted(errors, 'error')}${others}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
