// Brings a notebook of an older format up to date: a copy of its files first, then every file at once or none.
import {
  asRecordPath,
  type JsonFiles,
  MIGRATIONS,
  type Migration,
  migrateFiles,
  parseContent,
  parseJson,
  printFile,
  type RecordPath,
} from '#core/disk/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { type Intent, writeJournal } from '../files/journal.ts'
import { listRecords } from '../files/listing.ts'
import { type NotebookFolder, readBytes } from '../files/notebook-folder.ts'
import { backUp } from './backup.ts'
import { carryOut } from './recover.ts'
import { unhurried } from './unhurried.ts'

/**
 * Migrates from an older version. Answers with what is to be laid over the files when they may not be written,
 * and with nothing to lay over when they have been. A damaged file is left out here; loading reports it.
 */
export const migrate = async (
  folder: NotebookFolder,
  from: number,
  mayWrite: boolean,
  overlay: Intent,
  migrations: readonly Migration[] = MIGRATIONS,
  to?: number,
): Promise<Outcome<Intent>> => {
  const files = await readJsonFiles(folder, overlay)
  if (!files.ok) return files
  const migrated = migrateFiles(files.value, from, to, migrations)
  const intent = migrated.ok ? intentOf(files.value, migrated.value) : migrated
  if (!intent.ok || !mayWrite) return intent
  const backedUp = await backUp(folder, `format-${from}`, [...files.value.keys()])
  if (!backedUp.ok) return backedUp
  const noted = await writeJournal(folder.host, folder.path, intent.value)
  const carried = noted.ok ? await carryOut(folder, intent.value) : noted
  return carried.ok ? done(new Map()) : carried
}

const readJsonFiles = async (folder: NotebookFolder, overlay: Intent): Promise<Outcome<JsonFiles>> => {
  const listing = await listRecords(folder)
  if (!listing.ok) return listing
  const paths = [...new Set([...listing.value.records, ...overlay.keys()])].sort()
  const texts = await unhurried(paths, (path) => textOf(folder, overlay, path))
  const files = new Map<string, unknown>()
  for (const [index, path] of paths.entries()) {
    const text = texts[index]
    if (text === undefined || !text.ok) return text ?? failed('unreadable', `The file ${path} could not be read.`, path)
    const json = text.value === null ? null : parseJson(path, text.value)
    if (json?.ok) files.set(path, json.value)
  }
  return done(files)
}

const textOf = async (folder: NotebookFolder, overlay: Intent, path: RecordPath): Promise<Outcome<string | null>> => {
  const laid = overlay.get(path)
  if (laid !== undefined) return done(laid)
  const bytes = await readBytes(folder, path)
  return bytes.ok ? done(bytes.value?.toString('utf8') ?? null) : bytes
}

/** What is to be written and removed. A file that does not fit today's format fails the whole, before anything is touched. */
const intentOf = (before: JsonFiles, after: JsonFiles): Outcome<Intent> => {
  const intent = new Map<RecordPath, string | null>()
  for (const name of before.keys()) {
    const path = asRecordPath(name)
    if (path !== null && !after.has(name)) intent.set(path, null)
  }
  for (const [name, json] of after) {
    const path = asRecordPath(name)
    const content =
      path === null ? failed('damaged', `There is no place for the file ${name}.`, name) : parseContent(path, json)
    if (!content.ok) return content
    if (path !== null) intent.set(path, printFile(content.value))
  }
  return done(intent)
}
