// Tells the main process where this person works, once they have rested there, so that they can take it up again when
// they next come. What has not been told is told before the notebook is left.
import type { SessionToken } from '#contract/app-state.ts'
import type { LastPlace } from '#core/resume/visit.ts'
import type { Door } from './bridge.ts'
import type { Pending } from './pending.ts'

/** Milliseconds of rest before a place counts. */
const REST = 1000

export interface PlaceKeeper {
  note(place: LastPlace): void
}

interface Means {
  readonly door: Door
  readonly pending: Pending
  /** The token of the open notebook. */
  readonly session: () => SessionToken | null
}

export const createPlaceKeeper = ({ door, pending, session }: Means): PlaceKeeper => {
  let untold: { readonly place: LastPlace; readonly session: SessionToken } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = async () => {
    clearTimeout(timer)
    const telling = untold
    untold = null
    // That a place could not be kept is no loss worth a word.
    if (telling !== null) await door.ask('notebook.keepPlace', telling)
  }
  pending.register(tell)
  return {
    note: (place) => {
      const open = session()
      if (open === null) return
      untold = { place, session: open }
      clearTimeout(timer)
      timer = setTimeout(() => void tell(), REST)
    },
  }
}
