// Which process this is, well enough that a number reused after a crash or a restart is not taken for its old owner.
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** `boot` and `started` are known on Linux only: the kernel's boot id, and the process's start in clock ticks since boot. */
export const ProcessIdentity = z.object({
  pid: z.int().min(1),
  host: z.string(),
  boot: z.string().nullable(),
  started: z.string().nullable(),
})
export type ProcessIdentity = z.infer<typeof ProcessIdentity>

export const currentProcess = (): ProcessIdentity => ({
  pid: process.pid,
  host: hostname(),
  boot: bootId(),
  started: vitals(process.pid)?.started ?? null,
})

const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const bootId = (): string | null => readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? null

interface Vitals {
  readonly state: string
  readonly started: string
}

/** From `/proc/PID/stat`. The name in parentheses may hold spaces, so fields are counted behind its last ")". */
const vitals = (pid: number): Vitals | null => {
  const stat = readIfThere(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const state = fields?.[0]
  const started = fields?.[19]
  return state === undefined || started === undefined ? null : { state, started }
}

/** Whether a process may still be at work. One on another computer cannot be asked, and counts as alive. */
export const mayBeAlive = (other: ProcessIdentity, self: ProcessIdentity): boolean => {
  if (other.host !== self.host) return true
  if (other.boot !== null && self.boot !== null && other.boot !== self.boot) return false
  if (!answersSignals(other.pid)) return false
  const found = vitals(other.pid)
  if (found === null) return true
  return !'ZX'.includes(found.state) && (other.started === null || other.started === found.started)
}

const answersSignals = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
