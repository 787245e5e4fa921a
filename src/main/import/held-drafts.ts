// What has been read and not yet added or discarded: drafts with the bytes they came from, so that a file can be read
// again with another encoding and its original kept, whatever becomes of the file meanwhile.
import type { DraftKey } from '#contract/messages.ts'
import type { ArticleDraft } from '#core/import/draft.ts'

export interface Held {
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether the bytes are of a file, which can be read with another encoding. */
  readonly isFile: boolean
  /** Null where they could not be read. */
  readonly draft: ArticleDraft | null
  /** SHA-256 of the draft's text. */
  readonly hash: string | null
}

export interface HeldDrafts {
  /** False where that would be more than may be held at once. */
  hasRoomFor(bytes: number): boolean
  put(key: DraftKey, held: Held): void
  get(key: DraftKey): Held | null
  discard(keys: readonly DraftKey[]): void
  /** The name of another draft with the same text. */
  twinOf(key: DraftKey, hash: string): string | null
  clear(): void
}

const MOST_BYTES = 400 * 1024 * 1024

export const holdDrafts = (most = MOST_BYTES): HeldDrafts => {
  const drafts = new Map<DraftKey, Held>()
  let bytes = 0
  const discard = (key: DraftKey) => {
    bytes -= drafts.get(key)?.bytes.length ?? 0
    drafts.delete(key)
  }
  return {
    hasRoomFor: (more) => bytes + more <= most,
    put: (key, held) => {
      discard(key)
      drafts.set(key, held)
      bytes += held.bytes.length
    },
    get: (key) => drafts.get(key) ?? null,
    discard: (keys) => keys.forEach(discard),
    twinOf: (key, hash) => {
      for (const [other, held] of drafts) if (other !== key && held.hash === hash) return held.name
      return null
    },
    clear: () => {
      drafts.clear()
      bytes = 0
    },
  }
}
