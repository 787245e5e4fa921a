// A facet as a column of the claims table: the codes that a claim was given, or its article.
import type { CodeId, Facet } from '../model/index.ts'
import { type NotebookState, tableOf } from '../notebook/state.ts'
import type { Column } from './columns.ts'
import { NONE } from './filter.ts'
import type { TableRow } from './row.ts'
import { codesInOrder, facetReach, visitCodings } from './traits.ts'

const BETWEEN = ' '

/** Keys are the ids of the codes in the order of the codebook, so that rows of the same codes are alike. */
export const facetColumn = (state: NotebookState, facet: Facet): Column => {
  const reach = facetReach(facet)
  const places = new Map<string, number>(codesInOrder(state, facet.id).map(({ code }, place) => [code.id, place]))
  const place = (id: string): number => places.get(id) ?? places.size
  const key = (row: TableRow): string => {
    let first: CodeId | typeof NONE | '' = ''
    let more: Set<string> | null = null
    visitCodings(row, facet.id, reach, ({ code }) => {
      const given = code ?? NONE
      if (first === '' || first === NONE) first = given
      else if (given !== first && given !== NONE) {
        more ??= new Set([first])
        more.add(given)
      }
    })
    return more === null ? first : [...(more as Set<string>)].sort((a, b) => place(a) - place(b)).join(BETWEEN)
  }
  const words = (of: string): string =>
    of === ''
      ? ''
      : of
          .split(BETWEEN)
          .map((id) => (id === NONE ? 'None' : nameOf(state, id)))
          .join(', ')
  return {
    id: facet.id,
    name: facet.name,
    isNumber: false,
    groups: true,
    reads: ['codes', 'facets'],
    text: (row) => words(key(row)),
    codes: (row) =>
      key(row)
        .split(BETWEEN)
        .flatMap((id) => tableOf(state, 'codes').get(id) ?? []),
    plain: (row) => words(key(row)),
    key,
    compare: (a, b) => comparePlaces(a.split(BETWEEN), b.split(BETWEEN), place),
    group: null,
    groupName: (row) => words(key(row)) || `No ${facet.name.toLocaleLowerCase()} yet`,
  }
}

const nameOf = (state: NotebookState, id: string): string => tableOf(state, 'codes').get(id)?.name ?? id

/** By the first code that differs; whoever has fewer comes first. */
const comparePlaces = (a: readonly string[], b: readonly string[], place: (id: string) => number): number => {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = place(a[at] ?? '') - place(b[at] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
