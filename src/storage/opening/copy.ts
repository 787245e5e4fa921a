// Copies a notebook that nobody has open, such as the sample that comes with the program, into a folder of its own: the
// whole of it or nothing, so that half a copy is never taken for a notebook.
import { dirname, join, resolve } from 'node:path'
import { NotebookFile } from '#core/disk/files.ts'
import type { CoderId } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import { renameInto, syncFolder, writeDurably } from '../files/durable-file.ts'
import { type Host, systemHost } from '../host.ts'
import type { AtDesk } from './coder-at-desk.ts'

export interface CopyOptions {
  /** Whoever is at the desk. What the notebook's only coder did becomes theirs, if they have an id. */
  readonly coder: AtDesk
  readonly host?: Host
}

/** What is of one machine or one moment: locks, the journal, derived files, writes that were cut off. */
const PASSING = /^\.(?:lock|journal|cache)|^\..+\.tmp$/

/**
 * Copies the notebook `from` to the folder `to`, which must not be there; the folder it stands in is made where it is
 * missing. Durable when it succeeds; on failure nothing is left. Fails with 'folder-not-empty', 'not-a-notebook', or
 * with what the disk says.
 */
export const copyNotebook = async (from: string, to: string, options: CopyOptions): Promise<Outcome<void>> => {
  const host = options.host ?? systemHost()
  const target = resolve(to)
  const notebook = await readNotebookFile(host, from)
  if (!notebook.ok) return notebook
  const adopt = adopting(notebook.value, options.coder)
  const parent = await onDisk(dirname(target), 'make', () => makeFolder(host, dirname(target)))
  if (!parent.ok) return parent
  if (await isThere(host, target))
    return failed('folder-not-empty', `There is something called “${target}” already. Choose another name.`, target)
  await sweepDrafts(host, dirname(target))
  const draft = join(dirname(target), `.parallax-copy-${host.token()}.tmp`)
  const copied = await copyFolder(host, resolve(from), draft, adopt)
  const placed = copied.ok ? await onDisk(target, 'make', () => renameInto(host, draft, target)) : copied
  if (!placed.ok) await removeFolder(host, draft)
  return placed.ok ? onDisk(dirname(target), 'save in', () => syncFolder(host, dirname(target))) : placed
}

const readNotebookFile = async (host: Host, folder: string): Promise<Outcome<NotebookFile>> => {
  const path = join(folder, 'notebook.json')
  const text = await onDisk(path, 'read', () => host.files.readFile(path, 'utf8'))
  if (!text.ok) return text
  const parsed = NotebookFile.safeParse(jsonOf(text.value))
  return parsed.success
    ? done(parsed.data)
    : failed('not-a-notebook', `“${folder}” is no notebook that Parallax can copy.`, path)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Changes the bytes of a file on its way. */
type Adopt = (name: string, bytes: Buffer) => Buffer

/**
 * Ids are random and stand for one thing only, so replacing the text of one is replacing it wherever it is referred to,
 * the ids that are made from it included. Only files of records are looked at: texts and originals hold no ids of coders.
 */
const adopting = ({ coders }: NotebookFile, coder: AtDesk): Adopt => {
  const [only, another] = coders
  if (only === undefined || another !== undefined || typeof coder === 'string') return (_, bytes) => bytes
  const [was, is] = [bodyOf(only.id), bodyOf(coder.id)]
  return (name, bytes) => (name.endsWith('.json') ? Buffer.from(bytes.toString('utf8').replaceAll(was, is)) : bytes)
}

const bodyOf = (id: CoderId): string => id.slice('cdr-'.length)

const copyFolder = async (host: Host, from: string, to: string, adopt: Adopt): Promise<Outcome<void>> => {
  const entries = await onDisk(from, 'read', () => host.files.readdir(from, { withFileTypes: true }))
  if (!entries.ok) return entries
  const made = await onDisk(to, 'make', () => host.files.mkdir(to))
  if (!made.ok) return made
  const wanted = entries.value.filter(({ name }) => !PASSING.test(name))
  for (const entry of wanted) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    const copied = entry.isDirectory()
      ? await copyFolder(host, source, copy, adopt)
      : await copyFile(host, source, copy, adopt)
    if (!copied.ok) return copied
  }
  return onDisk(to, 'save in', () => syncFolder(host, to))
}

const copyFile = async (host: Host, from: string, to: string, adopt: Adopt): Promise<Outcome<void>> => {
  const bytes = await onDisk(from, 'read', () => host.files.readFile(from))
  return bytes.ok ? writeDurably(host, to, adopt(from, bytes.value)) : bytes
}

const makeFolder = async (host: Host, path: string): Promise<void> => {
  const made = await host.files.mkdir(path, { recursive: true })
  if (made !== undefined) await syncFolder(host, dirname(made))
}

const isThere = (host: Host, path: string): Promise<boolean> =>
  host.files.stat(path).then(
    () => true,
    (error: unknown) => systemCode(error) !== 'ENOENT',
  )

const DRAFT = /^\.parallax-copy-[0-9a-f]{16}\.tmp$/
/** Nothing is copied for so long. Milliseconds. */
const SURELY_OVER = 60 * 60 * 1000

/** A copy that was killed leaves its hidden draft behind; one that another Parallax is at just now stays. */
const sweepDrafts = async (host: Host, parent: string): Promise<void> => {
  const names = await host.files.readdir(parent).catch(() => [])
  for (const name of names.filter((one) => DRAFT.test(one))) {
    const draft = join(parent, name)
    const found = await host.files.stat(draft).catch(() => null)
    const isOver = found !== null && Date.parse(host.now()) - found.mtimeMs > SURELY_OVER
    if (isOver && found.isDirectory()) await removeFolder(host, draft)
  }
}

/** What cannot be removed is hidden and does no harm. */
const removeFolder = async (host: Host, path: string): Promise<void> => {
  const entries = await host.files.readdir(path, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const inner = join(path, entry.name)
    await (entry.isDirectory() ? removeFolder(host, inner) : host.files.unlink(inner).catch(() => undefined))
  }
  await host.files.rmdir(path).catch(() => undefined)
}
