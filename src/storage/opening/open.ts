// Opens a notebook, whatever state its folder is in: what can be read is opened, what cannot is said, and nothing is
// deleted. Where writing is impossible or would do harm it is open for reading only, with the reason.
import { basename, resolve } from 'node:path'
import { FORMAT_VERSION, pathsTouched, type RecordPath } from '#core/disk/index.ts'
import { apply, type Change } from '#core/notebook/change.ts'
import { done, type Failure, type FailureCode, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { Intent } from '../files/journal.ts'
import type { NotebookFolder } from '../files/notebook-folder.ts'
import { type Host, systemHost } from '../host.ts'
import { type Lock, takeLock } from '../lock/lock.ts'
import { startSession } from '../session/notebook-session.ts'
import type { NotebookSession } from '../session/session.ts'
import { type AtDesk, coderAtDesk } from './coder-at-desk.ts'
import { danglingProblems } from './dangling.ts'
import { type Loaded, loadRecords } from './load.ts'
import { migrate } from './migrate.ts'
import { type Recognised, recognise } from './recognise.ts'
import { recover, sweep } from './recover.ts'
import { namesAnotherVersion, salvageNotebook } from './salvage.ts'
import { setAside } from './set-aside.ts'

export interface OpenOptions {
  /** Whoever is at the desk. One who is new to the notebook is added to it, and one with another name than before renamed. */
  readonly coder: AtDesk
  /** `read` takes no lock and writes nothing, so that it works on a notebook that is open elsewhere. */
  readonly access?: 'write' | 'read'
  readonly host?: Host
}

/** Why a notebook is open for reading only, and the lock when it is not. */
interface Access {
  readonly readOnly: Failure | null
  readonly lock: Lock | null
}

const FOR_READING: Failure = { code: 'read-only', message: 'This notebook was opened for reading only.' }

/**
 * Opens a notebook. Fails with 'not-found', 'not-a-notebook', 'locked', 'newer-format' (of which nothing could be
 * read), 'damaged', or what the disk says; every lesser trouble is in the session's `problems` and `readOnly`.
 */
export const openNotebook = async (path: string, options: OpenOptions): Promise<Outcome<NotebookSession>> => {
  const folder: NotebookFolder = { host: options.host ?? systemHost(), path: resolve(path) }
  const before = await recognise(folder)
  if (!before.ok) return before
  const access = await accessTo(folder, before.value, options.access ?? 'write')
  if (!access.ok) return access
  const opened = await openWith(folder, access.value, options.coder)
  if (opened.ok || access.value.lock === null) return opened
  await access.value.lock.release()
  return CANNOT_WRITE.has(opened.failure.code)
    ? openWith(folder, { readOnly: cannotWrite(folder, opened.failure), lock: null }, options.coder)
    : opened
}

/** Failures that leave a notebook readable: a full disk must not stand between people and their work. */
const CANNOT_WRITE: ReadonlySet<FailureCode> = new Set(['no-permission', 'disk-full', 'write-failed'])

const cannotWrite = (folder: NotebookFolder, why: Failure): Failure => ({
  code: why.code,
  message: `The notebook “${folder.path}” cannot be written to, so it is open for reading only. ${why.message}`,
  file: folder.path,
})

const accessTo = async (
  folder: NotebookFolder,
  found: Recognised,
  wanted: 'write' | 'read',
): Promise<Outcome<Access>> => {
  if (found.kind === 'version' && found.version > FORMAT_VERSION)
    return done({ readOnly: newerFormat(folder), lock: null })
  if (wanted === 'read') return done({ readOnly: FOR_READING, lock: null })
  const lock = await takeLock(folder.host, folder.path)
  if (lock.ok) return done({ readOnly: null, lock: lock.value })
  return CANNOT_WRITE.has(lock.failure.code) ? done({ readOnly: cannotWrite(folder, lock.failure), lock: null }) : lock
}

const newerFormat = (folder: NotebookFolder): Failure => ({
  code: 'newer-format',
  message: `The notebook “${folder.path}” was made by a newer Parallax. It can be read here, not changed: update Parallax to go on working in it.`,
  file: folder.path,
})

const openWith = async (folder: NotebookFolder, access: Access, coder: AtDesk): Promise<Outcome<NotebookSession>> => {
  const recovered = await recover(folder, access.lock !== null)
  if (!recovered.ok) return recovered
  const found = await recognise(folder)
  if (!found.ok) return found
  const current = await upToDate(folder, found.value, access, recovered.value.overlay)
  if (!current.ok) return current
  const loaded = await loadRecords(folder, current.value)
  if (!loaded.ok) return loaded
  if (access.lock !== null) await sweep(folder, loaded.value.listing.leftovers)
  const settled = await settle(folder, access, found.value, loaded.value)
  if (!settled.ok) return settled
  return start(folder, access, coder, settled.value, recovered.value.problems)
}

/** Brings an older notebook up to date, on the disk where it may be written and over what is read where not. */
const upToDate = async (
  folder: NotebookFolder,
  found: Recognised,
  access: Access,
  overlay: Intent,
): Promise<Outcome<Intent>> => {
  if (found.kind === 'damaged') {
    if (!namesAnotherVersion(found.text)) return done(overlay)
    const message = `${found.failure.message} It names a format that this Parallax does not write, so the notebook was left as it is. Put notebook.json back from a copy.`
    return failed('damaged', message, 'notebook.json')
  }
  return found.version < FORMAT_VERSION ? migrate(folder, found.version, access.lock !== null, overlay) : done(overlay)
}

interface Settled {
  readonly state: NotebookState
  readonly readOnly: Failure | null
  readonly problems: readonly Failure[]
  readonly unsaved: ReadonlySet<RecordPath>
}

/** Deals with the files that could not be read: sets them aside, or where that is impossible sees that nothing is written over them. */
const settle = async (
  folder: NotebookFolder,
  access: Access,
  found: Recognised,
  loaded: Loaded,
): Promise<Outcome<Settled>> => {
  const { state } = loaded
  const problems: Failure[] = []
  let { readOnly } = access
  for (const { path, failure } of loaded.unread) {
    const mayMove = access.lock !== null && failure.code === 'damaged'
    const aside = mayMove ? await setAside(folder, path, failure) : { problem: failure, moved: false }
    problems.push(aside.problem)
    if (!aside.moved)
      readOnly ??= {
        ...failure,
        message: `${failure.message} So that nothing is written over it, the notebook is open for reading only.`,
      }
  }
  const salvaged = salvage(folder, found, state)
  if (salvaged === null) return unreadable(folder, problems[0])
  problems.push(...loaded.listing.strays.map(strayProblem), ...danglingProblems(state))
  return done({ state, readOnly, problems, unsaved: pathsTouched(salvaged) })
}

const unreadable = (folder: NotebookFolder, why: Failure | undefined): Outcome<never> =>
  failed(
    'newer-format',
    `The notebook “${folder.path}” was made by a newer Parallax, and this one cannot read it: update Parallax. ${why?.message ?? ''}`.trim(),
    folder.path,
  )

/** Sees that the state has the notebook's own record; null when it cannot be had. */
const salvage = (folder: NotebookFolder, found: Recognised, state: NotebookState): Change | null => {
  if (state.notebook.size > 0) return { ops: [] }
  if (found.kind !== 'damaged') return null
  const { now, newId } = folder.host
  const change = { ops: salvageNotebook(found.text, state, { title: basename(folder.path), now: now(), newId }) }
  apply(state, change)
  return change
}

const strayProblem = (path: string): Failure => ({
  code: 'conflict',
  message: `The file ${path} is not one of the notebook’s and was left alone. It may be a copy that a sync tool made when two computers wrote at once; compare it with its original.`,
  file: path,
})

const start = (
  folder: NotebookFolder,
  access: Access,
  who: AtDesk,
  settled: Settled,
  recovery: readonly Failure[],
): Outcome<NotebookSession> => {
  const { state, readOnly } = settled
  const { coder, change } = coderAtDesk(state, who, folder.host)
  const mayWrite = readOnly === null && access.lock !== null
  if (mayWrite) apply(state, change)
  const unsaved = mayWrite ? new Set([...settled.unsaved, ...pathsTouched(change)]) : new Set<RecordPath>()
  const problems = [...recovery, ...settled.problems]
  return done(startSession({ folder, state, coder, readOnly, problems, lock: access.lock, unsaved }))
}
