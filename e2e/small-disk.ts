// Disks that are too small or cannot be written to, where this machine lets a test have them.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Only the owner of a machine may mount disks, and not in every container. */
const mayMount = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'parallax-mount-'))
  const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (mounted) run('umount', folder)
  rmSync(folder, { recursive: true, force: true })
  return mounted
}

export interface Disk {
  readonly folder: string
  release(): void
}

/** Makes a disk of so many bytes at a folder; null where this machine does not let a test have one. */
export const smallDisk: ((folder: string, bytes: number) => Disk) | null = mayMount()
  ? (folder, bytes) => {
      mkdirSync(folder, { recursive: true })
      run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder)
      return { folder, release: () => void run('umount', '-l', folder) }
    }
  : null

/**
 * Makes a folder one that can be read and not written to. Permissions do not bind root, for whom the folder is mounted
 * a second time, for reading; null where neither is possible.
 */
export const closedToWriting: ((folder: string) => Disk) | null =
  process.getuid?.() !== 0
    ? (folder) => {
        chmodSync(folder, 0o555)
        return { folder, release: () => chmodSync(folder, 0o755) }
      }
    : smallDisk &&
      ((folder) => {
        run('mount', '--bind', folder, folder)
        run('mount', '-o', 'remount,bind,ro', folder)
        return { folder, release: () => void run('umount', '-l', folder) }
      })
