// Reads every file of records into a state. A file that cannot be read is reported and left out; the rest is loaded.
import { type Entry, type FileContent, parseFile, type RecordPath, scatter } from '#core/disk/index.ts'
import { apply, make, type RecordOp } from '#core/notebook/change.ts'
import { done, type Failure, type Outcome } from '#core/notebook/outcome.ts'
import { emptyState, type NotebookState, tableOf } from '#core/notebook/state.ts'
import type { Intent } from '../files/journal.ts'
import { type Listing, listRecords } from '../files/listing.ts'
import { type NotebookFolder, readRecords } from '../files/notebook-folder.ts'
import { unhurried } from './unhurried.ts'

export interface Unread {
  readonly path: RecordPath
  readonly failure: Failure
}

export interface Loaded {
  readonly state: NotebookState
  readonly listing: Listing
  readonly unread: readonly Unread[]
}

/**
 * Loads a notebook's records. `overlay` gives what files are to hold that could not be written there yet: the
 * intent of a journal, or a migration, in a notebook that is open for reading only.
 */
export const loadRecords = async (folder: NotebookFolder, overlay: Intent = new Map()): Promise<Outcome<Loaded>> => {
  const listing = await listRecords(folder)
  if (!listing.ok) return listing
  const paths = [...new Set([...listing.value.records, ...overlay.keys()])].sort()
  const state = emptyState()
  const unread: Unread[] = []
  await unhurried(paths, async (path) => {
    const file = await readFile(folder, overlay, path)
    const failure = file.ok ? file.value && add(state, path, file.value) : file.failure
    if (failure !== null) unread.push({ path, failure })
  })
  return done({ state, listing: listing.value, unread })
}

const readFile = async (
  folder: NotebookFolder,
  overlay: Intent,
  path: RecordPath,
): Promise<Outcome<FileContent | null>> => {
  const text = overlay.get(path)
  if (text === undefined) return readRecords(folder, path)
  return text === null ? done(null) : parseFile(path, text)
}

/** Adds a file's records, all or none: an id that is there already makes the later file the wrong one. */
const add = (state: NotebookState, path: RecordPath, file: FileContent): Failure | null => {
  const entries = scatter(file)
  const seen = new Set<string>()
  for (const { table, record } of entries) {
    const twice = seen.has(`${table} ${record.id}`) || tableOf(state, table).has(record.id)
    if (twice)
      return { code: 'damaged', message: `The file ${path} holds ${record.id}, which is there already.`, file: path }
    seen.add(`${table} ${record.id}`)
  }
  apply(state, { ops: entries.map(asOp) })
  return null
}

const asOp = (entry: Entry): RecordOp => make(entry.table, entry.record)
