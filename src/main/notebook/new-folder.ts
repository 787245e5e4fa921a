// The name of the folder that a new notebook gets when the user has chosen only where.
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { safeName, untakenName } from './safe-name.ts'

/** @returns a name, made from the title, that nothing in the parent folder has */
export const folderFor = (parent: string, title: string): Promise<string> =>
  untakenName(safeName(title, 'Notebook'), (name) =>
    lstat(join(parent, name)).then(
      () => true,
      () => false,
    ),
  )
