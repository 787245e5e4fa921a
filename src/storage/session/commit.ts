// Puts files of records on the disk as the state has them. One file is replaced whole; several go through the
// journal, so that a claim can never be there without the source it names.
import {
  type FileContent,
  gather,
  isRecordPlace,
  type PrintedRecords,
  placeOf,
  printFile,
  type RecordPath,
} from '#core/disk/index.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { removeJournal, writeJournal } from '../files/journal.ts'
import { type NotebookFolder, removeFile, writeRecords } from '../files/notebook-folder.ts'

type Contents = ReadonlyMap<RecordPath, FileContent | null>

export class Committer {
  readonly #folder: NotebookFolder
  readonly #state: NotebookState
  readonly #printed: PrintedRecords = new WeakMap()

  constructor(folder: NotebookFolder, state: NotebookState) {
    this.#folder = folder
    this.#state = state
  }

  /**
   * Saves these files. After a failure the next call must name at least the same ones: should a journal have been
   * left, the new one then replaces it, and no file is ever newer than a journal says.
   */
  commit = async (paths: ReadonlySet<RecordPath>, durable: () => void): Promise<Outcome<void>> => {
    const contents: Contents = new Map([...paths].map((path) => [path, this.#contentOf(path)]))
    return contents.size > 1 ? this.#journalled(contents, durable) : this.#put(contents)
  }

  #contentOf(path: RecordPath): FileContent | null {
    const place = placeOf(path)
    return place !== null && isRecordPlace(place) ? gather(this.#state, place) : null
  }

  async #journalled(contents: Contents, durable: () => void): Promise<Outcome<void>> {
    const { host, path } = this.#folder
    const texts = [...contents].map(([file, content]) => [file, content && printFile(content, this.#printed)] as const)
    const noted = await writeJournal(host, path, new Map(texts))
    if (!noted.ok) return noted
    durable()
    const put = await this.#put(contents)
    return put.ok ? removeJournal(host, path) : put
  }

  async #put(contents: Contents): Promise<Outcome<void>> {
    for (const [path, content] of contents) {
      const outcome = content
        ? await writeRecords(this.#folder, path, content, this.#printed)
        : await removeFile(this.#folder, path)
      if (!outcome.ok) return outcome
    }
    return done(undefined)
  }
}
