// Opens the notebook that a command is about, and says what was found wrong with it.
import { resolve } from 'node:path'
import { type FailureCode, failed, type Outcome } from '#core/notebook/outcome.ts'
import { type Host, type NotebookSession, openNotebook, systemHost } from '#storage/index.ts'
import type { Io } from './io.ts'
import { cleanLine } from './printing/clean.ts'
import { type Ending, unable } from './report.ts'

export const cliHost = (): Host => systemHost('Parallax on the command line')

/** What a command does with an open notebook. */
export type Use = (session: NotebookSession) => Ending | Promise<Ending>

/** Reading works on a notebook that is open elsewhere. A report is marked as failed where files could not be read. */
export const reading = async (folder: string, io: Io, use: Use): Promise<Ending> => {
  const session = await openNotebook(resolve(io.folder, folder), { coder: io.coder, access: 'read', host: cliHost() })
  return session.ok ? using(session.value, io, use) : unable(session.failure)
}

/** Writing is refused where the notebook is open elsewhere or cannot be written to. All is on the disk at the end. */
export const writing = async (folder: string, io: Io, use: Use): Promise<Ending> => {
  const session = await openToWrite(resolve(io.folder, folder), io)
  return session.ok ? using(session.value, io, use) : unable(session.failure)
}

const openToWrite = async (folder: string, io: Io): Promise<Outcome<NotebookSession>> => {
  const session = await openNotebook(folder, { coder: io.coder, host: cliHost() })
  if (!session.ok || session.value.readOnly === null) return session
  const { readOnly } = session.value
  await session.value.close()
  return failed(readOnly.code, `Nothing was changed. ${readOnly.message}`, readOnly.file)
}

const using = async (session: NotebookSession, io: Io, use: Use): Promise<Ending> => {
  if (session.readOnly !== null && session.readOnly.code !== 'read-only')
    io.err(`${cleanLine(session.readOnly.message)}\n`)
  for (const { message } of session.problems) io.err(`${cleanLine(message)}\n`)
  const ending = await use(session)
  const closed = await session.close()
  if (!closed.ok) {
    await session.abandon()
    return unable(closed.failure)
  }
  return ending.kind === 'report' && session.problems.some(({ code }) => INCOMPLETE.has(code))
    ? { ...ending, failed: true }
    : ending
}

/** Problems on opening that leave something out of what is read. */
const INCOMPLETE: ReadonlySet<FailureCode> = new Set(['damaged', 'no-permission', 'unreadable', 'newer-format'])
