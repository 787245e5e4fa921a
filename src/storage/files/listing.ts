// What stands in a notebook's folder, sorted into its own files of records, leftovers of writes that were cut off,
// and files of others: copies that a sync tool made, notes, anything. Texts are not listed: opening parses none.
import { asRecordPath, OPENER, placeOf, RECORD_FOLDERS, type RecordPath } from '#core/disk/index.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import { intendedName } from './durable-file.ts'
import { absolute, type NotebookFolder } from './notebook-folder.ts'

export interface Listing {
  readonly records: RecordPath[]
  /** Temporary files of ours, which only a killed process leaves. */
  readonly leftovers: string[]
  /** JSON files in the notebook's own folders that are none of its files. */
  readonly strays: string[]
}

/** Names in a folder, or none for a folder that is not there. */
export const namesIn = async (folder: NotebookFolder, path: string): Promise<string[]> => {
  try {
    return (await folder.host.files.readdir(absolute(folder, path))).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return []
    throw error
  }
}

export const listRecords = (folder: NotebookFolder): Promise<Outcome<Listing>> =>
  onDisk(folder.path, 'read', async () => {
    const listing: Listing = { records: [], leftovers: [], strays: [] }
    for (const name of await namesIn(folder, '')) sort(listing, '', name)
    for (const kind of RECORD_FOLDERS) for (const name of await namesIn(folder, kind)) sort(listing, `${kind}/`, name)
    return listing
  })

const sort = (listing: Listing, prefix: string, name: string): void => {
  const record = asRecordPath(prefix + name)
  if (record !== null) listing.records.push(record)
  else if (isLeftover(prefix, name)) listing.leftovers.push(prefix + name)
  else if (prefix !== '' && name.endsWith('.json')) listing.strays.push(prefix + name)
}

/** Only names that our own writes give: another program's temporary file is not ours to remove. */
export const isLeftover = (prefix: string, name: string): boolean => {
  const intended = intendedName(name)
  if (intended === null) return false
  return (
    placeOf(prefix + intended) !== null ||
    (prefix === '' && ['.journal', '.lock', '.gitignore', '.gitattributes', OPENER].includes(intended))
  )
}
