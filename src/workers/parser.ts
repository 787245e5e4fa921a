// Reads articles off the main thread. A file that never ends, or that asks for more memory than there is, costs its own
// thread and a sentence, never the app.
import { failed } from '#core/notebook/outcome.ts'
import { nameOfJob, type ParseAnswer, type ParseJob } from './parse-job.ts'
import { type ParseThread, startParseThread } from './parse-thread.ts'

export interface Parser {
  parse(job: ParseJob): Promise<ParseAnswer>
  /** Ends all that is being read or waits to be; each answers with the failure `cancelled`. */
  cancel(): void
}

interface Means {
  readonly start: () => ParseThread
  /** How many threads may read at once. */
  readonly threads: number
  /** Milliseconds that one article may take. */
  readonly patience: number
  /** Calls back after so many milliseconds, unless the answered function is called first. */
  readonly after: (milliseconds: number, callback: () => void) => () => void
}

interface Waiting {
  readonly job: ParseJob
  readonly settle: (answer: ParseAnswer) => void
}

/** An idle thread is kept this long: starting one for each of several files in a row would cost more than reading them. */
const IDLE_MILLISECONDS = 10_000

export const defaultMeans = (): Means => ({
  start: startParseThread,
  threads: 2,
  patience: 60_000,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref()
    return () => clearTimeout(timer)
  },
})

export const createParser = (means: Means = defaultMeans()): Parser => {
  const queue: Waiting[] = []
  const idle = new Map<ParseThread, () => void>()
  const busy = new Map<ParseThread, Waiting & { readonly forget: () => void }>()

  /** Takes the thread's job off it; null when it has been settled already. */
  const release = (thread: ParseThread): Waiting | null => {
    const held = busy.get(thread) ?? null
    held?.forget()
    busy.delete(thread)
    return held
  }
  const end = (thread: ParseThread, answer: (job: ParseJob) => ParseAnswer) => {
    const held = release(thread)
    idle.get(thread)?.()
    idle.delete(thread)
    thread.kill()
    held?.settle(answer(held.job))
    pump()
  }
  const rest = (thread: ParseThread) => {
    const forget = means.after(IDLE_MILLISECONDS, () => end(thread, cancelledAnswer))
    idle.set(thread, forget)
  }
  const startThread = (): ParseThread => {
    const thread: ParseThread = means.start()
    thread.heard((answer) => {
      const held = release(thread)
      rest(thread)
      held?.settle(answer)
      pump()
    })
    thread.ended((reason) => end(thread, reason === 'out-of-memory' ? tooLargeAnswer : stoppedAnswer))
    return thread
  }
  const freeThread = (): ParseThread | null => {
    const [rested] = idle
    if (rested === undefined) return busy.size < means.threads ? startThread() : null
    const [thread, forget] = rested
    forget()
    idle.delete(thread)
    return thread
  }
  const pump = () => {
    while (queue.length > 0) {
      const thread = freeThread()
      const next = thread === null ? undefined : queue.shift()
      if (thread === null || next === undefined) return
      busy.set(thread, { ...next, forget: means.after(means.patience, () => end(thread, tooSlowAnswer)) })
      thread.give(next.job)
    }
  }

  return {
    parse: (job) =>
      new Promise((settle) => {
        queue.push({ job, settle })
        pump()
      }),
    cancel: () => {
      for (const { job, settle } of queue.splice(0)) settle(cancelledAnswer(job))
      for (const thread of [...busy.keys()]) end(thread, cancelledAnswer)
    },
  }
}

const cancelledAnswer = (job: ParseJob) =>
  failed('cancelled', `The import of ${nameOfJob(job)} was cancelled, so nothing of it was kept.`, nameOfJob(job))

const tooSlowAnswer = (job: ParseJob) =>
  failed(
    'unreadable',
    `${nameOfJob(job)} took longer than a minute to read, so it was given up. Save it as plain text and import that.`,
    nameOfJob(job),
  )

const tooLargeAnswer = (job: ParseJob) =>
  failed(
    'too-large',
    `${nameOfJob(job)} needs more memory to read than there is for one file. Split it, or save it as plain text.`,
    nameOfJob(job),
  )

const stoppedAnswer = (job: ParseJob) =>
  failed(
    'unreadable',
    `Reading ${nameOfJob(job)} stopped unexpectedly: something in it could not be handled. Save it as plain text and import that.`,
    nameOfJob(job),
  )
