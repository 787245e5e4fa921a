// A program of its own for tests to kill, starve and lock out. It works on the notebook named by its second argument
// and notes in the log named by its third what it did and what it was told is saved: one JSON value a line, written
// before anything else happens, so that the log survives whatever befalls the process.
import { openSync, writeSync } from 'node:fs'
import type { PrintedRecords } from '#core/disk/index.ts'
import type { ClaimId, PointId } from '#core/model/index.ts'
import { type NotebookSession, openNotebook } from '../index.ts'
import { digestOf } from './digest.ts'
import { claimWords, importArticle } from './settled-work.ts'

/** What the log says, line by line. */
export type Noted =
  | { readonly opened: { readonly readOnly: string | null; readonly digest: string } }
  | { readonly failed: string }
  | { readonly done: number; readonly digest: string }
  | { readonly saved: number }

const [task = '', folder = '', logPath = ''] = process.argv.slice(2)
const log = openSync(logPath, 'a')
const note = (noted: Noted): void => {
  writeSync(log, `${JSON.stringify(noted)}\n`)
  process.stdout.write('.')
}

const tell = (session: NotebookSession): void => {
  const printed: PrintedRecords = new WeakMap()
  note({ opened: { readOnly: session.readOnly?.code ?? null, digest: digestOf(session.state, printed) } })
  session.subscribe((event) => {
    if (event.kind === 'changed') note({ done: event.seq, digest: digestOf(session.state, printed) })
    else if (event.kind === 'saved') note({ saved: event.seq })
    else if (event.kind === 'save-failed') note({ failed: event.failure.code })
  })
}

/** One round of research: every kind of save, of one file and of several, with things made, changed and removed. */
const work = async (session: NotebookSession, round: number): Promise<void> => {
  const imported = await importArticle(session, round)
  if (!imported.ok) return note({ failed: imported.failure.code })
  const made = [4, 9, 14].flatMap((start) => {
    const outcome = claimWords(session, imported.value, start, start + 12)
    return outcome.ok ? (outcome.value.made as ClaimId[]) : []
  })
  const [first, second] = made
  if (first === undefined || second === undefined) return
  session.run('claim.attribute', {
    ids: [first],
    voice: 'attributed',
    attribution: [{ sources: [{ kind: 'person', name: `Speaker ${round}` }], form: 'direct', printed: '' }],
  })
  await new Promise((resolve) => setImmediate(resolve))
  const point = session.run('point.add', { proposition: `Point ${round}`, claims: made })
  session.run('claim.remove', { ids: [second] })
  if (round % 3 === 0 && point.ok) session.run('point.remove', { ids: point.value.made as PointId[] })
  if (round % 4 === 0) session.undo()
  session.run('notebook.rename', { title: `Round ${round}` })
}

/** Root may write anywhere; somebody who owns nothing may not. */
const becomeNobody = (): void => {
  if (process.getuid?.() !== 0) return
  process.setgid?.(65534)
  process.setuid?.(65534)
}

const main = async (): Promise<void> => {
  if (task === 'look') becomeNobody()
  const opened = await openNotebook(folder, { coder: 'Mara Ilse' })
  if (!opened.ok) return note({ failed: opened.failure.code })
  tell(opened.value)
  if (task === 'work') for (let round = 1; ; round++) await work(opened.value, round)
  if (task === 'hold') setInterval(() => undefined, 1000)
}

await main()
