// A copy of a notebook's records beside them, made before something rewrites them all.
import { dirname } from 'node:path'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { copyDurably, makeFolders } from '../files/durable-file.ts'
import { absolute, type NotebookFolder } from '../files/notebook-folder.ts'
import { nameOfInstant } from './instant-name.ts'

export const BACKUPS = 'backups'

/** Copies files to `backups/NAME-INSTANT/…`, synced, and answers with that folder. Texts and originals never change and need none. */
export const backUp = async (
  folder: NotebookFolder,
  name: string,
  paths: readonly string[],
): Promise<Outcome<string>> => {
  const target = `${BACKUPS}/${name}-${nameOfInstant(folder.host.now())}`
  const parents = new Set(paths.map((path) => dirname(`${target}/${path}`)))
  for (const parent of parents) {
    const made = await makeFolders(folder.host, folder.path, parent.split('/'))
    if (!made.ok) return made
  }
  for (const path of paths) {
    const copied = await copyDurably(folder.host, absolute(folder, path), absolute(folder, `${target}/${path}`))
    if (!copied.ok) return copied
  }
  return done(target)
}
