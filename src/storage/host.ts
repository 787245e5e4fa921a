// What the writer takes from the world besides its folder: the time, fresh ids, waiting, the file system, and which
// process it is. Handed in, so that a test can stop the clock and break the disk.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { type NewId, newIdFrom } from '#core/model/ids.ts'
import { currentProcess, type ProcessIdentity } from './lock/process-identity.ts'

/**
 * The part of the file system that notebooks are kept with. Small files are read by `readText`, in one go: a promise
 * for each of the four calls that reading takes costs eight times the processor, and a notebook has thousands.
 */
export type Files = Pick<
  typeof fs,
  'copyFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rmdir' | 'stat' | 'unlink' | 'writeFile'
> & { readonly readText: (path: string) => string }

export interface Host {
  readonly files: Files
  /** The present instant, as `Date.prototype.toISOString` writes it. */
  readonly now: () => string
  readonly newId: NewId
  /** Sixteen random hexadecimal digits, for names that nobody else has. */
  readonly token: () => string
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Calls back after so many milliseconds, unless the returned function is called first. */
  readonly after: (milliseconds: number, callback: () => void) => () => void
  readonly self: ProcessIdentity
  /** Named to others who find the notebook locked. */
  readonly program: string
}

/** The machine as it is. A pending call back does not keep the process alive. */
export const systemHost = (program = 'Parallax'): Host => ({
  files: { ...fs, readText: (path) => readFileSync(path, 'utf8') },
  now: () => new Date().toISOString(),
  newId: newIdFrom(randomBytes),
  token: () => randomBytes(8).toString('hex'),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref()
    return () => clearTimeout(timer)
  },
  self: currentProcess(),
  program,
})
