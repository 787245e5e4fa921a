// Writes a file so that, once it says so, the bytes and the folder's entry are on the disk, and until then the old
// file stands whole. Every shortcut here has lost somebody's work.
import { constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Outcome } from '#core/notebook/outcome.ts'
import { onDisk, SHORT_WRITE, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'

export type DurableHost = Pick<Host, 'files' | 'wait' | 'token'>

/** Virus scanners and sync tools hold a file for moments on Windows; a second and a half outlasts them. */
const RENAME_PAUSES = [10, 20, 40, 80, 160, 320, 640]
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES'])

const TEMPORARY = /^\.(.+)\.[0-9a-f]{16}\.tmp$/

/** The name of the file that a temporary one was to become, or null for any other file. */
export const intendedName = (name: string): string | null => TEMPORARY.exec(name)?.[1] ?? null

/** Replaces a file whole. On failure the old file stands and nothing is left beside it. */
export const writeDurably = (host: DurableHost, path: string, bytes: Uint8Array): Promise<Outcome<void>> =>
  onDisk(path, 'save', async () => {
    const temporary = join(dirname(path), `.${basename(path)}.${host.token()}.tmp`)
    try {
      await writeWhole(host, temporary, bytes)
      await renameInto(host, temporary, path)
    } catch (error) {
      await host.files.unlink(temporary).catch(() => undefined)
      throw error
    }
    await syncFolder(host, dirname(path))
  })

/** Removes a file for good. One that is not there is as good as removed. */
export const removeDurably = (host: DurableHost, path: string): Promise<Outcome<void>> =>
  onDisk(path, 'remove', async () => {
    try {
      await host.files.unlink(path)
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return
      throw error
    }
    await syncFolder(host, dirname(path))
  })

/** Moves a file to another name on the same disk, both folders synced. */
export const moveDurably = (host: DurableHost, from: string, to: string): Promise<Outcome<void>> =>
  onDisk(from, 'move', async () => {
    await renameInto(host, from, to)
    await syncFolder(host, dirname(to))
    await syncFolder(host, dirname(from))
  })

/** Copies a file to a name that must not be taken, bytes and folder entry synced. */
export const copyDurably = (host: DurableHost, from: string, to: string): Promise<Outcome<void>> =>
  onDisk(from, 'copy', async () => {
    await host.files.copyFile(from, to, constants.COPYFILE_EXCL)
    const handle = await host.files.open(to, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    await syncFolder(host, dirname(to))
  })

/** Makes the folders between a root that must exist and a path below it, each entry synced. Never makes the root. */
export const makeFolders = (host: DurableHost, root: string, folders: readonly string[]): Promise<Outcome<void>> =>
  onDisk(root, 'save in', async () => {
    let parent = root
    for (const folder of folders) {
      const path = join(parent, folder)
      try {
        await host.files.mkdir(path)
        await syncFolder(host, parent)
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error
      }
      parent = path
    }
  })

const writeWhole = async (host: DurableHost, path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await host.files.open(path, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, at, bytes.length - at)
      if (bytesWritten === 0) throw cutShort()
      at += bytesWritten
    }
    await handle.sync()
    const { size } = await handle.stat()
    if (size !== bytes.length) throw cutShort()
  } finally {
    await handle.close()
  }
}

/** No system has this code: it stands among theirs so that its sentence is found where theirs are. */
const cutShort = (): Error => Object.assign(new Error('The disk took only part of the bytes'), { code: SHORT_WRITE })

/** Renames a file or a folder; what holds it for a moment is waited for. */
export const renameInto = async (host: DurableHost, from: string, to: string): Promise<void> => {
  for (const pause of RENAME_PAUSES) {
    try {
      return await host.files.rename(from, to)
    } catch (error) {
      if (!HELD.has(systemCode(error))) throw error
      await host.wait(pause)
    }
  }
  await host.files.rename(from, to)
}

/** Windows cannot open a folder, and some network disks cannot sync one; both keep entries in order by themselves. */
const NO_FOLDER_SYNC = new Set(['EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS'])

export const syncFolder = async (host: DurableHost, folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await host.files.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error))) throw error
  } finally {
    await handle.close()
  }
}
