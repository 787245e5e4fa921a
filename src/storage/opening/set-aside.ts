// A damaged file is moved out of the way, never deleted: what it held may still be saved by hand or from a copy.

import type { Failure } from '#core/notebook/outcome.ts'
import { copyDurably, makeFolders, moveDurably } from '../files/durable-file.ts'
import { JOURNAL } from '../files/journal.ts'
import { absolute, type NotebookFolder } from '../files/notebook-folder.ts'
import { nameOfInstant } from './instant-name.ts'
import { howToRestore } from './sound-copies.ts'

export const SET_ASIDE = 'set-aside'

export interface SetAside {
  /** What to tell: why it was set aside, where it is now, and where a sound copy may be had. */
  readonly problem: Failure
  /** False when the file still stands in its place, so that nothing may be written there. */
  readonly moved: boolean
}

/** Moves a file to `set-aside/INSTANT/…`. The one file that makes the folder a notebook is copied: it is written anew in its place. */
export const setAside = async (folder: NotebookFolder, path: string, why: Failure): Promise<SetAside> => {
  const target = [SET_ASIDE, nameOfInstant(folder.host.now()), ...path.split('/')]
  const put = path === 'notebook.json' ? copyDurably : moveDurably
  const made = await makeFolders(folder.host, folder.path, target.slice(0, -1))
  const moved = made.ok ? await put(folder.host, absolute(folder, path), absolute(folder, target.join('/'))) : made
  const what = moved.ok
    ? `It was moved to ${target.join('/')} and everything else was opened.${path === JOURNAL ? '' : await howToRestore(folder, path)}`
    : `It could not be set aside: ${moved.failure.message}`
  return { problem: { ...why, message: `${why.message} ${what}` }, moved: moved.ok }
}
