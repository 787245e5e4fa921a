// A small file of the app's own in the user's profile: read once, held in memory, written whole when it changes.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { diskFailure, type Host, jsonFile } from '#storage/index.ts'

export interface KeptFile<T> {
  get(): T
  /** In force at once; answers when it is on the disk, or why it is not. */
  set(value: T): Promise<Outcome<void>>
  /** Answers when everything set so far has been written or has failed. */
  settled(): Promise<void>
}

/**
 * @param usual what holds where there is no file yet. A file that cannot be understood counts as none: these are
 * settings, and starting is worth more than they are.
 */
export const keepFile = async <T>(host: Host, path: string, schema: z.ZodType<T>, usual: T): Promise<KeptFile<T>> => {
  const file = jsonFile(host, path, formatOf(schema, path), usual)
  await file.read().catch((error: unknown) => console.error(diskFailure(error, path, 'read').message))
  let last: Promise<Outcome<void>> = Promise.resolve(done(undefined))
  const write = async (): Promise<Outcome<void>> => {
    try {
      await mkdir(dirname(path), { recursive: true })
      await file.write()
      return done(undefined)
    } catch (error) {
      return { ok: false, failure: diskFailure(error, path, 'save') }
    }
  }
  return {
    get: () => file.data,
    set: (value) => {
      file.data = value
      last = last.then(write)
      return last
    },
    settled: async () => {
      await last
    },
  }
}

const formatOf = <T>(schema: z.ZodType<T>, path: string) => ({
  parse: (text: string): Outcome<T> => {
    const parsed = schema.safeParse(jsonOf(text))
    return parsed.success
      ? done(parsed.data)
      : failed('damaged', `“${path}” could not be understood, so the usual settings are used.`, path)
  },
  print: (value: T) => `${JSON.stringify(value, null, 2)}\n`,
})

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
