// Which folder is meant by what a person opened: a notebook's folder itself, or the file in it that can be
// double-clicked.
import { access, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OPENER_ENDING } from '#core/disk/index.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'

/** @returns the folder that a file with the notebook's ending is in, or what it links to; any other path as it is */
export const meantFolder = async (path: string): Promise<string> => {
  if (!path.toLowerCase().endsWith(OPENER_ENDING) || !(await isThere(stat(path).then((found) => found.isFile()))))
    return path
  const beside = dirname(path)
  if (await holdsNotebook(beside)) return beside
  // A link to it may lie anywhere, as on a desktop.
  const linked = await realpath(path).then(dirname, () => beside)
  return (await holdsNotebook(linked)) ? linked : beside
}

/** Opens what is meant by a path. @param open opens the notebook in a folder */
export const openMeant = async <T>(
  path: string,
  open: (folder: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const folder = await meantFolder(path)
  const opened = await open(folder)
  if (opened.ok || folder === path || opened.failure.code !== 'not-a-notebook') return opened
  const { message } = opened.failure
  const way = `“${basename(path)}” only opens the folder that it is in: if it was moved, put it back among the notebook’s files.`
  return failed('not-a-notebook', `${message} ${way}`, path)
}

const holdsNotebook = (folder: string): Promise<boolean> =>
  isThere(access(join(folder, 'notebook.json')).then(() => true))

/** Somebody may give a folder that ending too. */
const isThere = (found: Promise<boolean>): Promise<boolean> => found.catch(() => false)
