// Makes a save of several files all or nothing: what they are to hold is written down and synced first, carried out
// after, and carried out again on opening should the program die between the two.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { asRecordPath, parseJson, type RecordPath } from '#core/disk/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { diskFailure, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'
import { removeDurably, writeDurably } from './durable-file.ts'

export const JOURNAL = '.journal'

/** What each file is to hold; null for one that is to go. */
export type Intent = ReadonlyMap<RecordPath, string | null>

/** A path read from a journal is checked like any other: a journal must not write outside its notebook. */
const Writes = z.array(z.tuple([z.string().transform(asRecordPath), z.string().nullable()]))

const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex')

/** Writes an intent down. Once this succeeds the intent counts as saved. */
export const writeJournal = (host: Host, folder: string, intent: Intent): Promise<Outcome<void>> => {
  const body = JSON.stringify([...intent])
  return writeDurably(host, join(folder, JOURNAL), Buffer.from(`${digestOf(body)}\n${body}\n`))
}

/** The intent that an earlier run left, or null without one. Fails with 'damaged' for one that is not whole. */
export const readJournal = async (host: Host, folder: string): Promise<Outcome<Intent | null>> => {
  const path = join(folder, JOURNAL)
  try {
    return parseJournal(await host.files.readFile(path, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return done(null)
    return { ok: false, failure: diskFailure(error, path, 'read') }
  }
}

export const removeJournal = (host: Host, folder: string): Promise<Outcome<void>> =>
  removeDurably(host, join(folder, JOURNAL))

const parseJournal = (text: string): Outcome<Intent> => {
  const [digest, body = ''] = text.split('\n')
  const json = digest === digestOf(body) ? parseJson(JOURNAL, body) : null
  const writes = Writes.safeParse(json?.ok ? json.value : null)
  const intent = new Map<RecordPath, string | null>()
  for (const [path, content] of writes.data ?? []) if (path !== null) intent.set(path, content)
  if (writes.success && intent.size === writes.data.length) return done(intent)
  return failed('damaged', 'The journal of an unfinished save is not whole, so it was not carried out.', JOURNAL)
}
