// One thread that reads articles, as its owner sees it.
import { Worker } from 'node:worker_threads'
import type { ParseAnswer, ParseJob } from './parse-job.ts'

export type EndReason = 'out-of-memory' | 'stopped'

export interface ParseThread {
  give(job: ParseJob): void
  /** Calls back with each answer. */
  heard(listener: (answer: ParseAnswer) => void): void
  /** Calls back when the thread ended by itself or by a fault. */
  ended(listener: (reason: EndReason) => void): void
  kill(): void
}

/** Megabytes. Buffers are not counted by these limits, which is why files are measured before they are read. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

/** The thread does not keep the process alive. */
export const startParseThread = (): ParseThread => {
  const worker = new Worker(new URL('./parse.entry.ts', import.meta.url), { resourceLimits: LIMITS })
  worker.unref()
  return threadOf(worker)
}

export const threadOf = (worker: Worker): ParseThread => ({
  give: (job) => worker.postMessage(job),
  heard: (listener) => worker.on('message', listener),
  ended: (listener) => {
    worker.on('error', (error) => listener(isOutOfMemory(error) ? 'out-of-memory' : 'stopped'))
    worker.on('exit', () => listener('stopped'))
  },
  kill: () => void worker.terminate(),
})

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
