// Which folder is meant by what a person opened: a notebook's folder itself, or the file in it that can be
// double-clicked.
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OPENER_ENDING } from '#core/disk/index.ts'

/** @returns the folder that a file with the notebook's ending is in; any other path as it is */
export const meantFolder = async (path: string): Promise<string> =>
  path.toLowerCase().endsWith(OPENER_ENDING) && (await isFile(path)) ? dirname(path) : path

/** Somebody may give a folder that ending too. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
