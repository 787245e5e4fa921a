// One process at a time may write to a notebook. The lock is a file that names its holder, so that a holder which
// died does not keep it, and one on another computer is told apart.
import { join } from 'node:path'
import { z } from 'zod'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'
import { mayBeAlive, ProcessIdentity } from './process-identity.ts'

export const LOCK = '.lock'

const Holder = z.object({ ...ProcessIdentity.shape, program: z.string(), since: z.string(), token: z.string() })
type Holder = z.infer<typeof Holder>

export interface Lock {
  /** Gives the lock up. A lock that somebody else has taken meanwhile is left alone. */
  release(): Promise<void>
}

/** Stale locks may be cleared by several at once; more rounds than this means that somebody is alive. */
const ROUNDS = 5

/** Takes the lock of a notebook. Fails with 'locked' when another process holds it, 'no-permission' where none can be made. */
export const takeLock = (host: Host, folder: string): Promise<Outcome<Lock>> =>
  onDisk(join(folder, LOCK), 'write', async () => {
    const token = host.token()
    const mine = JSON.stringify({ ...host.self, program: host.program, since: host.now(), token } satisfies Holder)
    for (let round = 0; round < ROUNDS; round++) {
      if (await place(host, folder, mine)) return done({ release: () => release(host, folder, mine) })
      const found = await readLock(host, folder)
      if (found === null) continue
      const holder = holderOf(found)
      if (holder !== null && mayBeAlive(holder, host.self)) return locked(holder, host, folder)
      await clear(host, folder, found)
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

const readLock = async (host: Host, folder: string): Promise<string | null> => {
  try {
    return await host.files.readFile(join(folder, LOCK), 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

const spareName = (host: Host, folder: string): string => join(folder, `..lock.${host.token()}.tmp`)

const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK'])

/** Puts the lock where none is: linked into place, so that it never stands there half written. Memory sticks know no links. */
const place = async (host: Host, folder: string, text: string): Promise<boolean> => {
  const spare = spareName(host, folder)
  await host.files.writeFile(spare, text, { flag: 'wx' })
  try {
    await host.files.link(spare, join(folder, LOCK))
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    if (!NO_LINKS.has(systemCode(error))) throw error
    return await placeUnlinked(host, folder, text)
  } finally {
    await host.files.unlink(spare).catch(() => undefined)
  }
}

const placeUnlinked = async (host: Host, folder: string, text: string): Promise<boolean> => {
  try {
    await host.files.writeFile(join(folder, LOCK), text, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Clears a lock found stale. Another process may have cleared it first and hold a fresh one: that is put back. */
const clear = async (host: Host, folder: string, stale: string): Promise<void> => {
  const spare = spareName(host, folder)
  try {
    await host.files.rename(join(folder, LOCK), spare)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  const moved = await host.files.readFile(spare, 'utf8')
  if (moved !== stale) await host.files.link(spare, join(folder, LOCK)).catch(() => undefined)
  await host.files.unlink(spare).catch(() => undefined)
}

const release = async (host: Host, folder: string, mine: string): Promise<void> => {
  const found = await readLock(host, folder).catch(() => null)
  if (found === mine) await host.files.unlink(join(folder, LOCK)).catch(() => undefined)
}
