// `parallax new`: makes a notebook.
import { basename, resolve } from 'node:path'
import { notebookOf } from '#core/notebook/state.ts'
import { createNotebook } from '#storage/index.ts'
import type { CliCommand } from '../command.ts'
import { cliHost } from '../notebook.ts'
import { cleanLine } from '../printing/clean.ts'
import { misused, report, unable } from '../report.ts'

export const newCommand: CliCommand = {
  name: 'new',
  summary: 'Makes a new notebook in a folder of its own.',
  operands: 'FOLDER',
  least: 1,
  most: 1,
  options: { title: { value: 'T', help: 'What the notebook is called; the name of its folder, if nothing is said.' } },
  details: ['The folder is made if it is not there; one that is there must be empty.'],
  run: async ({ operands, option }, io) => {
    const folder = resolve(io.folder, operands[0] ?? '')
    const title = option('title') ?? basename(folder)
    if (title.trim() === '') return misused('A notebook needs a title that says something.')
    const session = await createNotebook(folder, { title, coder: io.coder, host: cliHost() })
    if (!session.ok) return unable(session.failure)
    const made = notebookOf(session.value.state)
    const closed = await session.value.close()
    if (!closed.ok) return unable(closed.failure)
    return report(
      [{ folder, id: made.id, title: made.title }],
      `Made the notebook “${cleanLine(made.title)}” in ${folder}`,
    )
  },
}
