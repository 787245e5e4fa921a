// How the library is looked at: what is filtered, how rows are grouped and sorted. It is kept for the window and is no
// part of the notebook.
import { z } from 'zod'
import type { FacetId } from '../model/index.ts'
import { Aspect, type AspectValue, type FacetNames, Grouping, groupOf, LAST, valuesOf } from './aspects.ts'
import { filterRows, type LibraryRow, sortRows } from './rows.ts'

export const Filters = z.array(z.object({ aspect: Aspect, values: z.array(z.string()).min(1) }))
export type Filters = z.infer<typeof Filters>

export const LibraryView = z.object({
  text: z.string(),
  filters: Filters,
  grouping: Grouping.nullable(),
  /** Keys of groups that are folded. */
  folded: z.array(z.string()),
  order: z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) }),
})
export type LibraryView = z.infer<typeof LibraryView>

export const USUAL_VIEW: LibraryView = {
  text: '',
  filters: [],
  grouping: null,
  folded: [],
  order: { column: 'date', direction: 'ascending' },
}

/** Whether some articles may be left out. */
export const isFiltering = ({ text, filters }: Pick<LibraryView, 'text' | 'filters'>): boolean =>
  text.trim() !== '' || filters.length > 0

/** A view without facets that the notebook no longer has. */
export const soundView = (view: LibraryView, facets: FacetNames): LibraryView => {
  const isThere = (aspect: Aspect | Grouping | null) =>
    aspect === null || !aspect.startsWith('fct-') || [...facets.keys()].some((id: FacetId) => id === aspect)
  return {
    ...view,
    filters: view.filters.filter(({ aspect }) => isThere(aspect)),
    grouping: isThere(view.grouping) ? view.grouping : null,
  }
}

/** The filters with another choice for one aspect; none at all lets every article pass. */
export const withFilter = (filters: Filters, aspect: Aspect, values: readonly string[]): Filters => {
  const others = filters.filter((filter) => filter.aspect !== aspect)
  return values.length === 0 ? others : [...others, { aspect, values: [...values] }]
}

export const chosenOf = (filters: Filters, aspect: Aspect): readonly string[] =>
  filters.find((filter) => filter.aspect === aspect)?.values ?? []

/** Rows that pass every filter and hold every word. */
export const passing = (
  rows: readonly LibraryRow[],
  { text, filters }: Pick<LibraryView, 'text' | 'filters'>,
  facets: FacetNames,
): readonly LibraryRow[] => {
  const wanted = filters.map(({ aspect, values }) => ({ aspect, values: new Set(values) }))
  const found = filterRows(rows, text)
  if (wanted.length === 0) return found
  return found.filter((row) =>
    wanted.every(({ aspect, values }) => valuesOf(row, aspect, facets).some(({ key }) => values.has(key))),
  )
}

export interface Offer extends AspectValue {
  /** Articles that pass every other filter and have this value. */
  readonly count: number
  /** A part of the value above it: a month of a year. */
  readonly isPart?: true
}

/** What can be chosen of an aspect, in its order; what is chosen is among it even where nothing has it any more. */
export const offersOf = (
  rows: readonly LibraryRow[],
  view: Pick<LibraryView, 'text' | 'filters'>,
  aspect: Aspect,
  facets: FacetNames,
): readonly Offer[] => {
  const chosen = chosenOf(view.filters, aspect)
  const counts = new Map<string, { readonly value: AspectValue; count: number }>()
  const count = (row: LibraryRow, by: number) => {
    for (const value of valuesOf(row, aspect, facets)) {
      const known = counts.get(value.key)
      if (known !== undefined) known.count += by
      else if (by > 0 || chosen.includes(value.key)) counts.set(value.key, { value, count: by })
    }
  }
  if (chosen.length > 0) for (const row of rows) count(row, 0)
  const others = { text: view.text, filters: withFilter(view.filters, aspect, []) }
  for (const row of passing(rows, others, facets)) count(row, 1)
  const offers = [...counts.values()].map(({ value, count: held }) => ({ ...value, count: held })).sort(inOrder)
  return aspect === 'date' ? latestFirst(offers) : offers
}

/** Each year before its months. */
const latestFirst = (offers: readonly Offer[]): readonly Offer[] => {
  const isMonth = ({ key }: Offer) => key.includes('-')
  const known = offers.filter(({ isApart }) => !isApart).toReversed()
  const monthsOf = (year: Offer) => known.filter((offer) => isMonth(offer) && offer.key.startsWith(year.key))
  return [
    ...known
      .filter((offer) => !isMonth(offer))
      .flatMap((year) => [year, ...monthsOf(year).map((month) => ({ ...month, isPart: true as const }))]),
    ...offers.filter(({ isApart }) => isApart),
  ]
}

export interface LibraryGroup {
  readonly value: AspectValue
  readonly rows: readonly LibraryRow[]
}

/** The rows in their order, in groups that stand in theirs; what is not known comes last whichever way they are turned. */
export const arranged = (
  rows: readonly LibraryRow[],
  { grouping, order }: Pick<LibraryView, 'grouping' | 'order'>,
  facets: FacetNames,
): readonly LibraryGroup[] => {
  const groups = new Map<string, { value: AspectValue; rows: LibraryRow[] }>()
  const sorted = sortRows(rows, order)
  if (grouping === null) return [{ value: ALL, rows: sorted }]
  for (const row of sorted) {
    const value = groupOf(row, grouping, facets)
    const group = groups.get(value.key)
    if (group === undefined) groups.set(value.key, { value, rows: [row] })
    else group.rows.push(row)
  }
  const isTurned = order.direction === 'descending' && order.column === TURNS[grouping]
  return [...groups.values()].sort((a, b) => inOrder(a.value, b.value, isTurned ? -1 : 1))
}

const ALL: AspectValue = { key: '', name: 'All', rank: '', isApart: false }

/** The column whose order the groups follow. */
const TURNS: Readonly<Record<string, string>> = {
  month: 'date',
  year: 'date',
  outlet: 'outlet',
  language: 'language',
  reading: 'reading',
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

const inOrder = (a: AspectValue, b: AspectValue, sign = 1): number => {
  if (a.rank.startsWith(LAST) || b.rank.startsWith(LAST)) return plain(a.rank, b.rank)
  return sign * (plain(a.rank, b.rank) || collator.compare(a.name, b.name))
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
