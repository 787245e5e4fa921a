// Short sentences that the window owes the user: what went wrong and what to do, or what was done and how to undo it.
import { type Observable, observable } from './observable.ts'

export interface Notice {
  readonly key: number
  readonly tone: 'info' | 'warning'
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

export interface Notices {
  readonly shown: Observable<readonly Notice[]>
  /** Answers with the notice's key. */
  say(notice: Omit<Notice, 'key'>): number
  dismiss(key: number): void
}

export const createNotices = (): Notices => {
  const shown = observable<readonly Notice[]>([])
  let last = 0
  return {
    shown,
    say: (notice) => {
      last += 1
      // News replaces news: an "Undo" that was offered for an earlier step would take back a later one.
      const staying = shown.get().filter((other) => other.tone === 'warning' && other.text !== notice.text)
      shown.set([...staying, { ...notice, key: last }].slice(-3))
      return last
    },
    dismiss: (key) => shown.set(shown.get().filter((notice) => notice.key !== key)),
  }
}
