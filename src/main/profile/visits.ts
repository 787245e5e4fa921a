// What is remembered of the last visit to each notebook: in the profile, since where one person left off is no business
// of whoever else opens the notebook. It goes with the notebook's entry in the list of recent ones.
import { z } from 'zod'
import type { NotebookState } from '#core/notebook/state.ts'
import { type LastPlace, tallyOf, Visit, type Visits } from '#core/resume/visit.ts'
import type { KeptFile } from './kept-file.ts'

/**
 * By the notebook's folder. One visit that cannot be understood, such as a newer program's, is left out and takes none of
 * the others with it; a place that this program does not know takes nothing else of its visit.
 */
export const VisitBook = z.record(z.string(), z.unknown()).transform((kept) =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([folder, one]) => {
      const visit = KeptVisit.safeParse(one)
      return visit.success ? [[folder, visit.data]] : []
    }),
  ),
)
export type VisitBook = z.infer<typeof VisitBook>

const KeptVisit = Visit.extend({ place: Visit.shape.place.catch(null) })

/** What is asked of an open notebook. */
interface Visited {
  readonly folder: string
  readonly state: NotebookState
  /** How many changes there were in this visit. */
  readonly seq: number
}

export interface VisitKeeper {
  begin(visited: Visited): void
  /** What the windows are told of this visit and the last. */
  of(visited: Visited): Visits
  placed(visited: Visited, place: LastPlace): void
  end(visited: Visited): void
  /** Forgets the visits to notebooks that have been taken off the list. */
  tidy(): void
}

/** @param remembered the folders of the notebooks that are in the list of recent ones */
export const createVisits = (
  kept: KeptFile<VisitBook>,
  now: () => string,
  remembered: () => readonly string[],
): VisitKeeper => {
  const begun = new Map<string, Visits>()
  const places = new Map<string, LastPlace>()
  const of = (visited: Visited): Visits =>
    begun.get(visited.folder) ?? { last: null, begun: now(), held: tallyOf(visited.state) }
  const keep = (book: VisitBook) => {
    const folders = new Set(remembered())
    void kept.set(Object.fromEntries(Object.entries(book).filter(([folder]) => folders.has(folder))))
  }
  const write = (visited: Visited) =>
    keep({
      ...kept.get(),
      [visited.folder]: visitSoFar(visited, of(visited), places.get(visited.folder) ?? null, now()),
    })
  return {
    begin: (visited) => {
      begun.set(visited.folder, {
        last: kept.get()[visited.folder] ?? null,
        begun: now(),
        held: tallyOf(visited.state),
      })
      places.delete(visited.folder)
    },
    of,
    placed: (visited, place) => {
      places.set(visited.folder, place)
      write(visited)
    },
    end: write,
    tidy: () => keep(kept.get()),
  }
}

/** Where nothing was done in this visit, what was done in the one before is still the last that was. */
const visitSoFar = (
  { state, seq }: Visited,
  { last, begun, held }: Visits,
  place: LastPlace | null,
  now: string,
): Visit => ({
  from: seq === 0 && last !== null ? last.from : begun,
  to: now,
  place: place ?? last?.place ?? null,
  before: seq === 0 && last !== null ? last.before : held,
  after: tallyOf(state),
})
