// A host for tests: the real file system unless a test breaks it, a clock that stands still, ids that count, and
// timers that fire when a test says so.
import fs from 'node:fs/promises'
import type { NewId } from '#core/model/ids.ts'
import { type Files, type Host, systemHost } from '../host.ts'

export interface TrialHost extends Host {
  /** Fires every call back that is waiting. */
  readonly fire: () => void
  /** The pauses asked for so far, in milliseconds. */
  readonly pauses: number[]
}

export const trialHost = (changed: Partial<Host> & { readonly broken?: Partial<Files> } = {}): TrialHost => {
  const real = systemHost('A test')
  const waiting = new Set<() => void>()
  const pauses: number[] = []
  let made = 0
  const newId: NewId = (prefix) => {
    made += 1
    return `${prefix}-trial${made.toString().padStart(8, '0')}`
  }
  const { broken, ...rest } = changed
  return {
    ...real,
    newId,
    now: () => '2025-03-20T08:00:00.000Z',
    wait: async (milliseconds) => {
      pauses.push(milliseconds)
    },
    after: (milliseconds, callback) => {
      pauses.push(milliseconds)
      waiting.add(callback)
      return () => waiting.delete(callback)
    },
    fire: () => {
      const due = [...waiting]
      waiting.clear()
      for (const callback of due) callback()
    },
    pauses,
    ...rest,
    files: { ...real.files, ...broken },
  }
}

/** An error as the operating system gives it. */
export const systemError = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: planted`), { code })

/** Fails the first so many calls, then does the real thing. */
export const failing = <Args extends unknown[], Result>(
  times: number,
  code: string,
  real: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => {
  let left = times
  return (...args) => {
    left -= 1
    return left >= 0 ? Promise.reject(systemError(code)) : real(...args)
  }
}

/** Files whose syncs do nothing: for laws about what is written, where the promise that it stays is not in question. */
export const unsynced: Partial<Files> = {
  open: async (path, flags) => {
    const handle = await fs.open(path, flags)
    handle.sync = async () => undefined
    return handle
  },
}
