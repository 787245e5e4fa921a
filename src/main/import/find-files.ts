// From what was dropped or chosen to the files in it: a folder stands for everything in it that can be imported.
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { done, type Failure, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk } from '#storage/index.ts'

/** A folder dropped by mistake (a home folder, a disk) must not become an import without end. */
export const MOST_FILES = 2000
const DEEPEST = 8

export interface Found {
  readonly paths: readonly string[]
  /** Why something that was named gives no file, or not all of its files. */
  readonly failures: readonly Failure[]
}

/**
 * @param isWanted whether a file found in a folder can be imported, by its ending in lower case without the dot; what
 * was named itself is always answered, so that it can be said why it cannot
 */
export const findFiles = async (named: readonly string[], isWanted: (ending: string) => boolean): Promise<Found> => {
  const found = new Set<string>()
  const failures: Failure[] = []
  for (const path of named) {
    if (!(await isFolder(path))) {
      found.add(path)
      continue
    }
    const before = found.size
    const unread = await search(path, DEEPEST, isWanted, found)
    failures.push(...unread)
    if (found.size === before && unread.length === 0) failures.push(nothingIn(path))
  }
  if (found.size > MOST_FILES) failures.push(tooMany(named[0] ?? ''))
  return { paths: [...found].slice(0, MOST_FILES), failures }
}

/** @returns which folders in it could not be looked into */
const search = async (
  folder: string,
  depth: number,
  isWanted: (ending: string) => boolean,
  found: Set<string>,
): Promise<Failure[]> => {
  const entries = await entriesOf(folder)
  if (!entries.ok) return [unreadable(folder, entries.failure)]
  const unread: Failure[] = []
  for (const entry of entries.value) {
    if (found.size > MOST_FILES) break
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 1) unread.push(...(await search(path, depth - 1, isWanted, found)))
    else if (entry.isFile() && isWanted(extname(entry.name).slice(1).toLowerCase())) found.add(path)
  }
  return unread
}

/** In the order people see them in; hidden ones are left out, and so are links, which may lead in circles. */
const entriesOf = async (folder: string): Promise<Outcome<Dirent[]>> => {
  const entries = await onDisk(folder, 'open', () => readdir(folder, { withFileTypes: true }))
  if (!entries.ok) return entries
  const order = new Intl.Collator('und', { numeric: true })
  const seen = entries.value.filter((entry) => !entry.name.startsWith('.'))
  return done(seen.sort((a, b) => order.compare(a.name, b.name)))
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const nothingIn = (folder: string): Failure => ({
  code: 'unsupported-format',
  message: `The folder “${basename(folder)}” holds no file that can be imported as an article. Choose another folder, or the files themselves.`,
  file: folder,
})

const unreadable = (folder: string, why: Failure): Failure => ({
  ...why,
  message: `Nothing in the folder “${basename(folder)}” was read. ${why.message}`,
  file: folder,
})

const tooMany = (path: string): Failure => ({
  code: 'too-large',
  message: `Only the first ${MOST_FILES} files were read: more are not imported at once. Add these, then import the others.`,
  file: path,
})
