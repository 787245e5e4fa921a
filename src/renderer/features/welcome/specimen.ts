// What the sample is about, in its own words: one night as three of its outlets tell it.
import type { Colour } from '#core/model/index.ts'

interface Told {
  readonly outlet: string
  /** What it quotes stands in it; what it says in its own voice is by it. */
  readonly whose: 'in' | 'by'
  readonly words: string
  /** Of the perspective; null where the outlet takes nobody's. */
  readonly colour: Colour | null
}

export const SPECIMEN: readonly Told[] = [
  {
    outlet: 'Dravik Standard',
    whose: 'in',
    words: 'Had we waited for daylight, we would be talking today about a dam and not about wet cellars.',
    colour: 'blue',
  },
  {
    outlet: 'Eskerford Messenger',
    whose: 'in',
    words: 'Three hours’ warning would have cost Dravik nothing and left us everyone.',
    colour: 'orange',
  },
  {
    outlet: 'Ferren News Agency',
    whose: 'by',
    words: 'The two states disagree on whether the town was warned.',
    colour: null,
  },
]
