// The rows or the columns of a matrix while claims are laid out: how many are under each place, and which are shown.
import type { Claim, Colour } from '../model/index.ts'
import type { AxisView, HeaderKind, Place } from './axis-view.ts'

/** `key` is the id of the code, point, source or article, or a name for a place that gathers the rest. */
export interface Header {
  readonly key: string
  readonly kind: HeaderKind
  readonly label: string
  /** "2 articles · 12 claims". */
  readonly note: string
  readonly colour: Colour | null
  /** How many codes it stands under. */
  readonly depth: number
  /** How many claims are under it, each counted once. */
  readonly claims: number
}

export class Line {
  readonly places: readonly Place[]
  readonly #view: AxisView
  readonly #index: ReadonlyMap<string, number>
  readonly #counts: number[]

  constructor(view: AxisView) {
    this.places = view.places
    this.#view = view
    this.#index = new Map(view.places.map((place, index) => [place.key, index]))
    this.#counts = view.places.map(() => 0)
  }

  /** The indexes of the places that a claim is under, each once; counts it there. */
  place(claim: Claim): readonly number[] {
    const under: number[] = []
    this.#view.place(claim, (key) => {
      const index = this.#index.get(key)
      if (index === undefined || under.includes(index)) return
      under.push(index)
      this.#counts[index] = this.#count(index) + 1
    })
    return under
  }

  /** The keys of a place and of those above it. */
  keysUpFrom(index: number): readonly string[] {
    const place = this.places[index]
    return place === undefined ? [] : [place.key, ...this.#view.above(place.key)]
  }

  /** The indexes of a place and of those above it. */
  upFrom(index: number): readonly number[] {
    return this.keysUpFrom(index).flatMap((key) => this.#index.get(key) ?? [])
  }

  /** The indexes of the places to show, in the order to show them. The rest stays last where the most go first. */
  shown(): readonly number[] {
    const shown = this.places.flatMap((place, index) => (place.always || this.#count(index) > 0 ? [index] : []))
    if (!this.#view.mostFirst) return shown
    const isRest = (index: number) => this.places[index]?.kind === 'rest'
    const named = shown.filter((index) => !isRest(index))
    return [...named.sort((a, b) => this.#count(b) - this.#count(a)), ...shown.filter(isRest)]
  }

  /** The headers of what is shown. */
  headers(): Header[] {
    return this.shown().flatMap((index) => {
      const place = this.places[index]
      return place === undefined ? [] : [headerOf(place, this.#count(index))]
    })
  }

  #count(index: number): number {
    return this.#counts[index] ?? 0
  }
}

const headerOf = ({ always: _, ...known }: Place, claims: number): Header => {
  const counted = claims === 1 ? '1 claim' : `${claims} claims`
  return { ...known, claims, note: known.note === '' ? counted : `${known.note} · ${counted}` }
}
