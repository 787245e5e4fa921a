// Saves what was changed, one save at a time. Changes that come meanwhile wait together for the next, however many
// they are; a save that fails keeps its files waiting, and is tried again by and by and at the next change.
import { setImmediate } from 'node:timers/promises'
import type { RecordPath } from '#core/disk/index.ts'
import { done, type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { Host } from '../host.ts'

/** Puts files on the disk as the state has them now; calls back as soon as nothing of it can be lost any more. */
export type Save = (paths: ReadonlySet<RecordPath>, durable: () => void) => Promise<Outcome<void>>

export interface SaveReports {
  /** Everything up to this sequence number is durable. */
  saved(seq: number): void
  failed(failure: Failure): void
}

/** Milliseconds before each new try; the last one repeats. */
const PAUSES = [500, 1000, 2000, 5000, 10_000, 30_000]

export class SaveQueue {
  readonly #host: Pick<Host, 'after'>
  readonly #save: Save
  readonly #reports: SaveReports
  #waiting = new Set<RecordPath>()
  #seq = 0
  #savedSeq = 0
  #tries = 0
  #last: Outcome<void> = done(undefined)
  #running: Promise<void> | null = null
  #cancelRetry: () => void = () => undefined

  constructor(host: Pick<Host, 'after'>, save: Save, reports: SaveReports) {
    this.#host = host
    this.#save = save
    this.#reports = reports
  }

  get savedSeq(): number {
    return this.#savedSeq
  }

  /** Files that the change with this sequence number altered. */
  touch(paths: Iterable<RecordPath>, seq: number): void {
    for (const path of paths) this.#waiting.add(path)
    this.#seq = seq
    this.#start()
  }

  /** Waits until everything so far is on the disk, or says why it is not. */
  async flush(): Promise<Outcome<void>> {
    this.#start()
    await this.#running
    return this.#waiting.size === 0 ? done(undefined) : this.#last
  }

  /** Tries no more by itself. */
  stop(): void {
    this.#cancelRetry()
  }

  #start(): void {
    this.#cancelRetry()
    if (this.#running !== null || this.#waiting.size === 0) return
    this.#running = this.#saveAll().finally(() => {
      this.#running = null
    })
  }

  /** Whoever asked for the change is answered first: printing a file of thousands of claims takes a tenth of a second. */
  async #saveAll(): Promise<void> {
    await setImmediate()
    while (this.#waiting.size > 0) {
      this.#last = await this.#saveWaiting()
      if (!this.#last.ok) return this.#retryLater(this.#last.failure)
      this.#tries = 0
    }
  }

  async #saveWaiting(): Promise<Outcome<void>> {
    const paths = this.#waiting
    const seq = this.#seq
    this.#waiting = new Set()
    const outcome = await this.#guarded(paths, () => this.#durable(seq))
    if (outcome.ok) this.#durable(seq, this.#tries > 0)
    else for (const path of paths) this.#waiting.add(path)
    return outcome
  }

  /** A fault of the program must hold up neither the next save nor the sentence about this one. */
  async #guarded(paths: ReadonlySet<RecordPath>, durable: () => void): Promise<Outcome<void>> {
    try {
      return await this.#save(paths, durable)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return failed('unexpected', `The notebook could not be saved because of a fault in Parallax: ${reason}`)
    }
  }

  /** Told once for each number, and once more when a save that had failed is mended: whoever heard of it must hear the end. */
  #durable(seq: number, mended = false): void {
    if (seq <= this.#savedSeq && !mended) return
    this.#savedSeq = seq
    this.#reports.saved(seq)
  }

  #retryLater(failure: Failure): void {
    const pause = PAUSES[Math.min(this.#tries, PAUSES.length - 1)] ?? 0
    this.#tries += 1
    this.#cancelRetry = this.#host.after(pause, () => this.#start())
    this.#reports.failed({ ...failure, message: `${failure.message} Parallax tries again by itself.` })
  }
}
