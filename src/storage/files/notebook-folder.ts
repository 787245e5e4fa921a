// The notebook's folder as paths of the notebook: reading, writing and removing its files without anybody else
// having to join paths, make folders, or know lowdb.
import { join } from 'node:path'
import type { Low } from 'lowdb'
import {
  type FileContent,
  type NotebookPath,
  type PrintedRecords,
  parseFile,
  printFile,
  type RecordPath,
} from '#core/disk/index.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import { onDisk, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'
import { makeFolders, removeDurably, writeDurably } from './durable-file.ts'
import { jsonFile } from './json-adapter.ts'

export interface NotebookFolder {
  readonly host: Host
  /** Absolute. */
  readonly path: string
}

/** A path of the notebook as the system has it. */
export const absolute = (folder: NotebookFolder, path: string): string => join(folder.path, ...path.split('/'))

/** Runs a write, and once more after making the folders it needs: they are there all but the first time. */
const withFolders = async (
  folder: NotebookFolder,
  path: string,
  write: () => Promise<Outcome<void>>,
): Promise<Outcome<void>> => {
  const first = await write()
  const parents = path.split('/').slice(0, -1)
  if (first.ok || first.failure.code !== 'not-found' || parents.length === 0) return first
  const made = await makeFolders(folder.host, folder.path, parents)
  return made.ok ? write() : made
}

/** Writes a file of any bytes durably, making its folders. Never makes the notebook's own folder. */
export const writeBytes = (folder: NotebookFolder, path: NotebookPath, bytes: Uint8Array): Promise<Outcome<void>> =>
  withFolders(folder, path, () => writeDurably(folder.host, absolute(folder, path), bytes))

export const removeFile = (folder: NotebookFolder, path: NotebookPath): Promise<Outcome<void>> =>
  removeDurably(folder.host, absolute(folder, path))

/** A file of records as lowdb has it; its data is null for a file that is not there. */
const recordFile = (
  folder: NotebookFolder,
  path: RecordPath,
  printed: PrintedRecords,
  content: FileContent | null,
): Low<FileContent | null> =>
  jsonFile(
    folder.host,
    absolute(folder, path),
    {
      parse: (text) => parseFile(path, text),
      print: (data) => (data === null ? '' : printFile(data, printed)),
    },
    content,
  )

/** What a file of records holds, or null when it is not there. */
export const readRecords = (folder: NotebookFolder, path: RecordPath): Promise<Outcome<FileContent | null>> =>
  onDisk(absolute(folder, path), 'read', async () => {
    const file = recordFile(folder, path, new WeakMap(), null)
    await file.read()
    return file.data
  })

/** Writes a file of records durably. */
export const writeRecords = (
  folder: NotebookFolder,
  path: RecordPath,
  content: FileContent,
  printed: PrintedRecords,
): Promise<Outcome<void>> =>
  withFolders(folder, path, () =>
    onDisk(absolute(folder, path), 'save', () => recordFile(folder, path, printed, content).write()),
  )

/** The bytes of a file, or null when it is not there. */
export const readBytes = (folder: NotebookFolder, path: string): Promise<Outcome<Buffer | null>> =>
  onDisk(absolute(folder, path), 'read', async () => {
    try {
      return await folder.host.files.readFile(absolute(folder, path))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  })
