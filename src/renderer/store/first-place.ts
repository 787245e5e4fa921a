// Where a window begins: whoever comes back to their work is shown where they left off; whoever is new to a notebook,
// or has nothing in it yet, its library.
import type { Place } from './place.ts'
import type { Replica } from './replica.ts'

export const firstPlace = (open: Pick<Replica, 'state' | 'coder' | 'visits'> | null): Place =>
  open !== null && hasWork(open) && wasHere(open) ? { view: 'resume' } : { view: 'library' }

const hasWork = ({ state }: Pick<Replica, 'state'>): boolean =>
  [...state.articles.values(), ...state.briefs.values()].some(({ trashed }) => trashed === null)

/** An earlier program remembered no visits, but where one had read to. */
const wasHere = ({ state, coder, visits }: Pick<Replica, 'state' | 'coder' | 'visits'>): boolean =>
  visits.last !== null || [...state.readings.values()].some((reading) => reading.coder === coder)
