// Where a window begins: whoever comes back to their work is shown where they left off; whoever is new to a notebook,
// or has nothing in it yet, its library.
import type { Place } from './place.ts'
import type { Replica } from './replica.ts'

export const firstPlace = (open: Pick<Replica, 'state' | 'visits'> | null): Place =>
  open !== null && open.visits.last !== null && hasWork(open) ? { view: 'resume' } : { view: 'library' }

const hasWork = ({ state }: Pick<Replica, 'state'>): boolean =>
  [...state.articles.values(), ...state.briefs.values()].some(({ trashed }) => trashed === null)
