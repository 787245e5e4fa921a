// Carries out what an earlier run wrote down and did not finish, before anything is read.
import type { RecordPath } from '#core/disk/index.ts'
import { done, type Failure, type Outcome } from '#core/notebook/outcome.ts'
import { removeDurably } from '../files/durable-file.ts'
import { type Intent, JOURNAL, readJournal, removeJournal } from '../files/journal.ts'
import { absolute, type NotebookFolder, removeFile, writeBytes } from '../files/notebook-folder.ts'
import { setAside } from './set-aside.ts'

export interface Recovered {
  /** What could not be carried out because the notebook is open for reading only. */
  readonly overlay: Intent
  readonly problems: readonly Failure[]
}

/** Carries out a whole intent, then forgets it. */
export const carryOut = async (folder: NotebookFolder, intent: Intent): Promise<Outcome<void>> => {
  for (const [path, text] of intent) {
    const outcome = await put(folder, path, text)
    if (!outcome.ok) return outcome
  }
  return removeJournal(folder.host, folder.path)
}

const put = (folder: NotebookFolder, path: RecordPath, text: string | null): Promise<Outcome<void>> =>
  text === null ? removeFile(folder, path) : writeBytes(folder, path, Buffer.from(text))

/** Replays the journal where that may be written; otherwise hands it back to be laid over what is read. */
export const recover = async (folder: NotebookFolder, mayWrite: boolean): Promise<Outcome<Recovered>> => {
  const journal = await readJournal(folder.host, folder.path)
  if (!journal.ok) {
    if (journal.failure.code !== 'damaged') return journal
    if (!mayWrite) return done({ overlay: new Map(), problems: [journal.failure] })
    const aside = await setAside(folder, JOURNAL, journal.failure)
    return done({ overlay: new Map(), problems: [aside.problem] })
  }
  if (journal.value === null) return done({ overlay: new Map(), problems: [] })
  if (!mayWrite) return done({ overlay: journal.value, problems: [] })
  const replayed = await carryOut(folder, journal.value)
  return replayed.ok ? done({ overlay: new Map(), problems: [] }) : replayed
}

/** Removes what killed writes left beside the notebook's files. Only called with the lock in hand. */
export const sweep = async (folder: NotebookFolder, leftovers: readonly string[]): Promise<void> => {
  for (const path of leftovers) await removeDurably(folder.host, absolute(folder, path))
}
