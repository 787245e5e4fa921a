// Makes a new notebook in a folder of its own.
import { dirname, resolve } from 'node:path'
import { OPENER, OPENER_TEXT, pathsTouched } from '#core/disk/index.ts'
import { beginningOf } from '#core/notebook/beginning.ts'
import { apply } from '#core/notebook/change.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { emptyState } from '#core/notebook/state.ts'
import { onDisk } from '../failures.ts'
import { syncFolder, writeDurably } from '../files/durable-file.ts'
import { namesIn } from '../files/listing.ts'
import { absolute, type NotebookFolder } from '../files/notebook-folder.ts'
import { type Host, systemHost } from '../host.ts'
import { takeLock } from '../lock/lock.ts'
import { startSession } from '../session/notebook-session.ts'
import type { NotebookSession } from '../session/session.ts'
import { type AtDesk, coderAtDesk } from './coder-at-desk.ts'

export interface CreateOptions {
  readonly title: string
  /** Whoever is at the desk: the notebook's first coder. */
  readonly coder: AtDesk
  readonly host?: Host
}

/** What file managers and git leave in a folder that its owner calls empty. */
const HARMLESS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.git', '.gitignore', '.gitattributes'])

/** What is of one machine or one moment, and not to be kept in git. */
const GITIGNORE = '.lock*\n.journal\n.cache/\n.*.tmp\n'

/** Originals are kept byte for byte: git must not give them other line ends. */
const GITATTRIBUTES = 'originals/* -text\n'

/**
 * Makes a notebook in a folder that is empty or not there yet, and opens it. It is on the disk when this returns.
 * Fails with 'folder-not-empty', or with what the disk says.
 */
export const createNotebook = async (path: string, options: CreateOptions): Promise<Outcome<NotebookSession>> => {
  const title = options.title.trim()
  if (title === '') return failed('invalid-input', 'A notebook needs a title.')
  const folder: NotebookFolder = { host: options.host ?? systemHost(), path: resolve(path) }
  const empty = await emptyFolder(folder)
  if (!empty.ok) return empty
  const lock = await takeLock(folder.host, folder.path)
  if (!lock.ok) return lock
  const session = startSession({ ...beginning(folder, title, options.coder), lock: lock.value })
  const saved = await session.flush()
  if (saved.ok) {
    await equip(folder, empty.value)
    return done(session)
  }
  await session.abandon()
  return saved
}

/** What tells other programs about the folder, by name. */
const EQUIPMENT = { '.gitignore': GITIGNORE, '.gitattributes': GITATTRIBUTES, [OPENER]: OPENER_TEXT }

/**
 * Tells git what to leave alone, where its user has not, and gives the folder something to double-click. A notebook is
 * whole without it, so failing is no harm.
 */
const equip = async (folder: NotebookFolder, present: readonly string[]): Promise<void> => {
  for (const [name, text] of Object.entries(EQUIPMENT))
    if (!present.includes(name)) await writeDurably(folder.host, absolute(folder, name), Buffer.from(text))
}

/** The names that stand in the folder nevertheless, all of them harmless. */
const emptyFolder = async (folder: NotebookFolder): Promise<Outcome<string[]>> => {
  const names = await onDisk(folder.path, 'make', async () => {
    const made = await folder.host.files.mkdir(folder.path, { recursive: true })
    if (made !== undefined) await syncFolder(folder.host, dirname(made))
    return namesIn(folder, '')
  })
  if (!names.ok) return names
  if (names.value.every((name) => HARMLESS.has(name))) return names
  const already = names.value.includes('notebook.json')
  const message = already
    ? `The folder “${folder.path}” is a notebook already. Open it, or choose another folder for the new one.`
    : `The folder “${folder.path}” is not empty. Choose an empty folder, or a name that is not taken yet.`
  return failed('folder-not-empty', message, folder.path)
}

const beginning = (folder: NotebookFolder, title: string, who: AtDesk) => {
  const { now, newId } = folder.host
  const state = emptyState()
  const { coder, change: joining } = coderAtDesk(state, who, folder.host)
  const change = beginningOf({ id: newId('ntb'), title, createdAt: now() }, newId)
  const whole = { ops: [...change.ops, ...joining.ops] }
  apply(state, whole)
  return { folder, state, coder, readOnly: null, problems: [], unsaved: pathsTouched(whole) }
}
