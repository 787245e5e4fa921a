// Says what was done with a button that takes it back, for as long as that is what Undo would do.
import type { Notices } from './notices.ts'
import type { Replica } from './replica.ts'

interface Offer {
  readonly text: string
  /** The number of the change that is offered to be taken back. */
  readonly seq: number
  readonly undo: () => void
}

/** The offer is withdrawn as soon as another step has been done: the button would take that one back. */
export const offerUndo = (replica: Replica, notices: Notices, { text, seq, undo }: Offer): void => {
  const key = notices.say({ tone: 'info', text, action: { label: 'Undo', act: undo } })
  let offered: string | null | undefined
  const look = (): void => {
    if (replica.saving().seq < seq) return
    // Changes that are no steps, such as the place in an article, leave the label as it is.
    offered ??= replica.history().undo
    if (replica.history().undo === offered && notices.shown.get().some((notice) => notice.key === key)) return
    stop()
    notices.dismiss(key)
  }
  const stop = replica.subscribe(look)
  look()
}
