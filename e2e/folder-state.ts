// A folder as it stands on the disk, to tell whether anything in it was changed.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of one moment or one machine: these may come and go. */
const PASSING = /^\.(?:lock|journal|cache)|\.tmp$/

/** What each file holds, by its path in the folder, as a hash. */
export const folderState = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !PASSING.test(entry.name))
  const states = files.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name)
    return [
      path.slice(folder.length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]
  })
  return Object.fromEntries((await Promise.all(states)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
