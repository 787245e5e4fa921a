// The bytes of a file that is to be imported, measured before they are read.
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk } from '#storage/index.ts'

const MEGABYTE = 1024 * 1024
export const LARGEST = 20 * MEGABYTE

export const readBytes = async (path: string): Promise<Outcome<Uint8Array>> => {
  const read = await onDisk(path, 'read', async () => {
    const file = await open(path, 'r')
    try {
      const found = await file.stat()
      if (!found.isFile()) return notAFile(path)
      return found.size > LARGEST ? tooLarge(path, found.size) : { ok: true as const, value: await file.readFile() }
    } finally {
      await file.close()
    }
  })
  return read.ok ? read.value : asReading(read, path)
}

const notAFile = (path: string) =>
  failed('unreadable', `“${basename(path)}” is not a file, so there was nothing to import from it.`, path)

const tooLarge = (path: string, size: number) =>
  failed(
    'too-large',
    `“${basename(path)}” has ${Math.ceil(size / MEGABYTE)} MB, and ${LARGEST / MEGABYTE} MB are the most for one article. ` +
      'Split it into articles and import those.',
    path,
  )

/** The disk's sentences speak of notebooks; what matters of a file to import is whether it may be read. */
const asReading = (read: Outcome<never>, path: string): Outcome<never> =>
  !read.ok && read.failure.code === 'no-permission'
    ? failed(
        'no-permission',
        `You have no permission to read “${basename(path)}”. Change its permissions, or import a copy.`,
        path,
      )
    : read
