// lowdb is how files of records are read and written; this is what it reads and writes them with. lowdb's own writer
// loses acknowledged saves on a power cut, and its presets keep everything in memory under NODE_ENV=test.
import { type Adapter, Low } from 'lowdb'
import type { Outcome } from '#core/notebook/outcome.ts'
import { DiskFault, diskFailure, systemCode } from '../failures.ts'
import type { Host } from '../host.ts'
import { writeDurably } from './durable-file.ts'

/** How a file's text and its data become each other. */
export interface Format<T> {
  readonly parse: (text: string) => Outcome<T>
  readonly print: (data: T) => string
}

/** Reads null for a file that is not there. Fails by throwing a DiskFault, as lowdb's interface asks. */
export class JsonAdapter<T> implements Adapter<T> {
  readonly #host: Host
  readonly #path: string
  readonly #format: Format<T>

  constructor(host: Host, path: string, format: Format<T>) {
    this.#host = host
    this.#path = path
    this.#format = format
  }

  async read(): Promise<T | null> {
    const text = this.#text()
    if (text === null) return null
    const data = this.#format.parse(text)
    if (!data.ok) throw new DiskFault(data.failure)
    return data.value
  }

  async write(data: T): Promise<void> {
    const written = await writeDurably(this.#host, this.#path, Buffer.from(this.#format.print(data)))
    if (!written.ok) throw new DiskFault(written.failure)
  }

  #text(): string | null {
    try {
      return this.#host.files.readText(this.#path)
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw new DiskFault(diskFailure(error, this.#path, 'read'))
    }
  }
}

/** One JSON file as lowdb has it: `data` in memory, `read()` and `write()`. */
export const jsonFile = <T>(host: Host, path: string, format: Format<T>, data: T): Low<T> =>
  new Low(new JsonAdapter(host, path, format), data)
