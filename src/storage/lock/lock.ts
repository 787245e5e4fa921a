// One process at a time may write to a notebook. The lock is a file that names its holder, so that a holder which
// died does not keep it, and one on another computer is told apart.
import { join } from 'node:path'
import { z } from 'zod'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'
import { mayBeAlive, ProcessIdentity } from './process-identity.ts'

export const LOCK = '.lock'

/** There while somebody clears a stale lock away. */
const CLEARING = '.lock-clearing'

const Holder = z.object({ ...ProcessIdentity.shape, program: z.string(), since: z.string(), token: z.string() })
type Holder = z.infer<typeof Holder>

export interface Lock {
  /** Gives the lock up. A lock that somebody else has taken meanwhile is left alone. */
  release(): Promise<void>
}

/** Stale locks may be cleared by several at once; more rounds than this means that somebody is alive. */
const ROUNDS = 10

/** Milliseconds to leave to whoever is clearing. */
const PAUSE = 20

/** Takes the lock of a notebook. Fails with 'locked' when another process holds it, 'no-permission' where none can be made. */
export const takeLock = (host: Host, folder: string): Promise<Outcome<Lock>> =>
  onDisk(join(folder, LOCK), 'write', async () => {
    const token = host.token()
    const mine = JSON.stringify({ ...host.self, program: host.program, since: host.now(), token } satisfies Holder)
    for (let round = 0; round < ROUNDS; round++) {
      if (await place(host, folder, LOCK, mine)) return done({ release: () => release(host, folder, mine) })
      const found = await readLock(host, folder, LOCK)
      if (found === null) continue
      const holder = holderOf(found)
      if (holder !== null && mayBeAlive(holder, host.self)) return locked(holder, host, folder)
      await clear(host, folder, mine)
    }
    return failed('locked', 'Another program is opening this notebook at this moment. Try again.', folder)
  }).then((outcome) => (outcome.ok ? outcome.value : outcome))

const holderOf = (text: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const locked = (holder: Holder, host: Host, folder: string): Outcome<never> => {
  const elsewhere = holder.host !== host.self.host
  const where = elsewhere ? ` on the computer “${holder.host}”` : ''
  const remedy = elsewhere
    ? `Close it there. If it is no longer open there, delete the file ${LOCK} in the notebook’s folder.`
    : 'Close it there first.'
  return failed('locked', `This notebook is open in ${holder.program}${where} since ${holder.since}. ${remedy}`, folder)
}

const readLock = async (host: Host, folder: string, name: string): Promise<string | null> => {
  try {
    return await host.files.readFile(join(folder, name), 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

const spareName = (host: Host, folder: string): string => join(folder, `..lock.${host.token()}.tmp`)

const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK'])

/** Puts the lock where none is: linked into place, so that it never stands there half written. Memory sticks know no links. */
const place = async (host: Host, folder: string, name: string, text: string): Promise<boolean> => {
  const spare = spareName(host, folder)
  await host.files.writeFile(spare, text, { flag: 'wx' })
  try {
    await host.files.link(spare, join(folder, name))
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    if (!NO_LINKS.has(systemCode(error))) throw error
    return await placeUnlinked(host, folder, name, text)
  } finally {
    await host.files.unlink(spare).catch(() => undefined)
  }
}

const placeUnlinked = async (host: Host, folder: string, name: string, text: string): Promise<boolean> => {
  try {
    await host.files.writeFile(join(folder, name), text, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Clears a lock found stale. Of several who come at once only one may, and looks again first: a fresh lock must never
 * be taken for the stale one that it has replaced.
 */
const clear = async (host: Host, folder: string, mine: string): Promise<void> => {
  if (!(await place(host, folder, CLEARING, mine))) return leaveToOther(host, folder)
  try {
    const found = await readLock(host, folder, LOCK)
    if (found !== null && isStale(found, host)) await host.files.unlink(join(folder, LOCK))
  } finally {
    await host.files.unlink(join(folder, CLEARING)).catch(() => undefined)
  }
}

/** Somebody else is clearing, in a moment's time; unless they died at it. */
const leaveToOther = async (host: Host, folder: string): Promise<void> => {
  const other = await readLock(host, folder, CLEARING)
  if (other !== null && isStale(other, host)) await host.files.unlink(join(folder, CLEARING)).catch(() => undefined)
  await host.wait(PAUSE)
}

const isStale = (text: string, { self }: Host): boolean => {
  const holder = holderOf(text)
  return holder === null || !mayBeAlive(holder, self)
}

const release = async (host: Host, folder: string, mine: string): Promise<void> => {
  const found = await readLock(host, folder, LOCK).catch(() => null)
  if (found === mine) await host.files.unlink(join(folder, LOCK)).catch(() => undefined)
}
