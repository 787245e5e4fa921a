// What has been typed and not yet sent. Whoever holds back typed words registers how to send them, so that a notebook,
// a window or the app is never closed over their heads.

export interface Pending {
  /**
   * @param flush sends what is held back; resolves when the writer has answered
   * @returns what ends the registration
   */
  register(flush: () => Promise<void>): () => void
  /** Sends everything held back in this window. Resolves when all is answered, also where something was refused. */
  flush(): Promise<void>
}

export const createPending = (): Pending => {
  const flushes = new Set<{ readonly flush: () => Promise<void> }>()
  return {
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
