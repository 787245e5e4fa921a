// The way that the window has come, so that one can go back: from a passage to the sentence that cites it, from an
// article to the comparison that opened it.
import { type Observable, observable } from './observable.ts'
import type { Place } from './place.ts'

export interface PlaceHistory {
  /** The screens before this one, the latest last; none of them twice in a row. */
  readonly past: Observable<readonly Place[]>
  /** Goes to the latest of the past, or to a given one; what came after it is forgotten. */
  back(to?: Place): void
  /** Whether the window is where it is by having gone back. */
  isReturn(): boolean
  forget(): void
}

const MOST = 50

export const createPlaceHistory = (place: Observable<Place>): PlaceHistory => {
  const past = observable<readonly Place[]>([])
  let here = place.get()
  let isReturn = false
  place.subscribe(() => {
    const next = place.get()
    isReturn = next === here
    if (!isSameScreen(here, next)) past.set([...past.get(), here].slice(-MOST))
    here = next
  })
  return {
    past,
    back: (to = past.get().at(-1)) => {
      const at = to === undefined ? -1 : past.get().lastIndexOf(to)
      if (to === undefined || at < 0) return
      past.set(past.get().slice(0, at))
      here = to
      place.set(to)
    },
    isReturn: () => isReturn,
    forget: () => past.set([]),
  }
}

/** Another claim of the same articles or another source of the same list is no other place to come back to. */
const isSameScreen = (a: Place, b: Place): boolean => {
  if (a.view === 'reader' && b.view === 'reader') return a.article === b.article
  if (a.view === 'brief' && b.view === 'brief') return a.brief === b.brief
  if (a.view === 'beside' && b.view === 'beside') return a.articles.length === 0 || isSameSet(a.articles, b.articles)
  return a.view === b.view
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))
