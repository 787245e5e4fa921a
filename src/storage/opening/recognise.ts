// Is this folder a notebook, and of which format? Looked at before anything is written, a lock file included.
import { FORMAT_VERSION, parseHeader, parseJson } from '#core/disk/index.ts'
import { done, type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import { JOURNAL, readJournal } from '../files/journal.ts'
import { namesIn } from '../files/listing.ts'
import { type NotebookFolder, readBytes } from '../files/notebook-folder.ts'

/** `damaged` has the text of a notebook.json that says nothing; its version is then not known. */
export type Recognised =
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly text: string; readonly failure: Failure }

export const recognise = async (folder: NotebookFolder): Promise<Outcome<Recognised>> => {
  const there = await isFolder(folder)
  if (!there.ok) return there
  const bytes = await readBytes(folder, 'notebook.json')
  if (!bytes.ok) return bytes
  if (bytes.value === null) return withoutHeader(folder)
  const text = bytes.value.toString('utf8')
  const json = parseJson('notebook.json', text)
  const header = json.ok ? parseHeader(json.value) : json
  if (header.ok) return done({ kind: 'version', version: header.value.version })
  return header.failure.code === 'damaged' ? done({ kind: 'damaged', text, failure: header.failure }) : header
}

const isFolder = async (folder: NotebookFolder): Promise<Outcome<void>> => {
  const stat = await onDisk(folder.path, 'open', async () => {
    try {
      return await folder.host.files.stat(folder.path)
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  })
  if (!stat.ok) return stat
  if (stat.value === null)
    return failed(
      'not-found',
      `There is no folder “${folder.path}”. It may have been moved, renamed or deleted.`,
      folder.path,
    )
  if (stat.value.isDirectory()) return done(undefined)
  return failed(
    'not-a-notebook',
    `“${folder.path}” is a file. A notebook is a folder: open the folder it is in.`,
    folder.path,
  )
}

/** A folder without notebook.json: one whose making was cut off, half of one that is being synced, or none at all. */
const withoutHeader = async (folder: NotebookFolder): Promise<Outcome<Recognised>> => {
  const journal = await readJournal(folder.host, folder.path)
  if (!journal.ok && journal.failure.code !== 'damaged') return journal
  if (journal.ok && journal.value?.has('notebook.json')) return done({ kind: 'version', version: FORMAT_VERSION })
  const names = await onDisk(folder.path, 'read', () => namesIn(folder, ''))
  if (!names.ok) return names
  const partly = ['codebook.json', 'articles', 'claims', JOURNAL].some((name) => names.value.includes(name))
  return partly
    ? failed(
        'not-a-notebook',
        `The folder “${folder.path}” looks like a notebook, but its file notebook.json is missing. If the folder is still being synced or copied, wait for that to end; otherwise put the file back from a copy.`,
        folder.path,
      )
    : failed(
        'not-a-notebook',
        `The folder “${folder.path}” is not a notebook: it has no file notebook.json. Choose a notebook’s own folder, or make a new notebook.`,
        folder.path,
      )
}
