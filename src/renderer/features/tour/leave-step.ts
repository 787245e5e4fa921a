// What a step filtered or laid out stays no longer than the step: whoever leaves the tour on its screen finds it as it was.
import type { Observable } from '../../store/observable.ts'
import type { Place } from '../../store/place.ts'

/** Gives the screen back, if the window is still where the step has brought it. */
export const leaveStep = (left: Place, place: Observable<Place>): void => {
  if (place.get() !== left || (left.view !== 'claims' && left.view !== 'compare') || left.passing !== true) return
  place.set({ view: left.view })
}
