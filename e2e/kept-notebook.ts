// A notebook as an earlier Parallax left it on the disk: the one that the format's own tests are held to.
import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** @param folder where the copy is made; it is not there yet */
export const copyKeptNotebook = (folder: string): Promise<void> =>
  cp(join(import.meta.dirname, '..', 'src', 'core', 'disk', 'fixtures', 'v1'), folder, { recursive: true })
