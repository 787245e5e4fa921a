// What has been typed and not yet sent. Whoever holds back typed words registers how to send them, so that a notebook,
// a window or the app is never closed over their heads, and so that nothing is called saved that has yet to be sent.
import { type Observable, observable } from './observable.ts'

export interface Pending {
  /**
   * @param flush sends what is held back; resolves when the writer has answered
   * @returns what ends the registration
   */
  register(flush: () => Promise<void>): () => void
  /** Sends everything held back in this window. Resolves when all is answered, also where something was refused. */
  flush(): Promise<void>
  /** How much has been typed or asked for and is not answered yet. While it is more than nothing, not all is saved. */
  readonly unanswered: Observable<number>
  /** Counts something among it until the answered function is called. */
  begin(): () => void
}

export const createPending = (): Pending => {
  const flushes = new Set<{ readonly flush: () => Promise<void> }>()
  const unanswered = observable(0)
  return {
    unanswered,
    begin: () => {
      let open = true
      unanswered.set(unanswered.get() + 1)
      return () => {
        if (open) unanswered.set(unanswered.get() - 1)
        open = false
      }
    },
    register: (flush) => {
      const entry = { flush }
      flushes.add(entry)
      return () => flushes.delete(entry)
    },
    flush: async () => {
      await Promise.allSettled([...flushes].map(async ({ flush }) => flush()))
    },
  }
}
