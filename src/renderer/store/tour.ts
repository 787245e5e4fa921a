// The tour through the open notebook: offered, asked for, or at one of its steps.
import type { Place } from './place.ts'

export interface TourStep {
  readonly id: 'library' | 'article' | 'make' | 'point' | 'matrix' | 'beside' | 'brief' | 'own'
  readonly title: string
  readonly text: string
  readonly place: Place
  /** A selector of what is spoken of; the first that is found is marked. */
  readonly marks: string | null
  /** It is brought to the middle of the width, where the panel covers neither its row's head nor its column's. */
  readonly isCell?: true
  /** The screen keeps the focus, so that its keys can be tried. */
  readonly isTry?: true
}

export type Tour = 'offered' | 'wanted' | { readonly steps: readonly TourStep[]; readonly step: number }
