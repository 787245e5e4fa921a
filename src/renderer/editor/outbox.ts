// Sends what is written in a brief to the writer as block-level edits, at most a second late. Edits follow each other
// without waiting for answers: the writer takes them in order, and each names the revision that the one before it made.
import type { BriefText, ProseBlock } from '#core/model/index.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import { type Splice, spliceBetween } from './diff.ts'

export interface BriefEdit extends Splice {
  readonly revision: number
}

interface Post {
  /** The text as it stands in the editor. */
  read(): readonly ProseBlock[]
  /** The text as the writer has it, as far as this window knows. */
  held(): BriefText
  send(edit: BriefEdit): Promise<Outcome<unknown>>
  /** Something was written that is not sent yet, until the answered function is called. */
  unsent(): () => void
  /** The writer has another text than this one was written on; the outbox begins again from `held`. */
  conflicted(): void
}

export interface Outbox {
  /** Something was written: it goes out once the writing pauses, or after a second of writing. */
  touched(): void
  /** Sends now what has not been sent. */
  flush(): void
  /** Counts on from what the writer holds, after another text was put into the editor. */
  restart(): void
  /** The revision that the writer's text has once it has taken in all that was sent. */
  revision(): number
  /** Resolves when everything sent so far has been answered. */
  settled(): Promise<void>
  stop(): void
}

/** In milliseconds: how long a pause in the writing is, and how late an edit may go out at most. */
const PAUSE = 400
const LATEST = 1000

const NOTHING = (): void => undefined

export const createOutbox = (post: Post): Outbox => {
  let base: { revision: number; blocks: readonly ProseBlock[] } = post.held()
  let answers: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = 0
  let sent = NOTHING
  /** Answers to edits sent before the last restart are of no interest. */
  let round = 0

  const restart = () => {
    round += 1
    base = post.held()
  }
  const answered = (outcome: Outcome<unknown>, sentIn: number) => {
    if (outcome.ok || sentIn !== round) return
    restart()
    if (outcome.failure.code === 'conflict') post.conflicted()
  }
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
    sent()
    sent = NOTHING
  }
  const flush = () => {
    const blocks = post.read()
    const splice = spliceBetween(base.blocks, blocks)
    if (splice === null) return rest()
    const { revision } = base
    const sentIn = round
    base = { revision: revision + 1, blocks }
    const answer = post.send({ revision, ...splice }).then((outcome) => answered(outcome, sentIn))
    answers = Promise.all([answers, answer])
    rest()
  }

  return {
    touched: () => {
      const now = Date.now()
      if (timer === undefined) {
        due = now + LATEST
        sent = post.unsent()
      }
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, due - now)))
    },
    flush,
    restart,
    revision: () => base.revision,
    settled: async () => {
      await answers
    },
    stop: rest,
  }
}
