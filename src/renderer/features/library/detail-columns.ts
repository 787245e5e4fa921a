// The columns of the grid in which details are edited: what is known of every article, then the facets of articles.

import { articleFacets } from '#core/library/aspects.ts'
import type { DetailColumn } from '#core/library/details.ts'
import { DateBasis } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { BASIS_NAMES } from '#core/wording/date.ts'
import { languages } from '#core/wording/language.ts'
import type { CellColumn, CellOffer } from '../../ui/cells/columns.ts'

export interface NamedColumn extends CellColumn {
  readonly id: DetailColumn
}

const byName = (a: CellOffer, b: CellOffer) => a.label.localeCompare(b.label)
const named = (value: string): CellOffer => ({ value, label: value })

export const detailColumns = (state: NotebookState): readonly NamedColumn[] => [
  { id: 'title', name: 'Title', width: 20, isName: true, isSerif: true },
  { id: 'outlet', name: 'Outlet', width: 12, blank: 'Not known', hint: 'Not known', offers: () => outlets(state) },
  { id: 'authors', name: 'Authors', width: 12, isSeveral: true, hint: 'Separated by semicolons' },
  { id: 'published', name: 'Published', width: 10, hint: 'YYYY-MM-DD' },
  { id: 'basis', name: 'Date known', width: 7, offers: bases },
  { id: 'language', name: 'Language', width: 6.5, offers: () => spoken(state) },
  { id: 'url', name: 'Address', width: 14, hint: 'https://' },
  ...articleFacets(state).map(({ id, name, choice }) => ({
    id,
    name,
    width: 11,
    isSeveral: choice === 'many',
    hint: choice === 'many' ? 'Separated by semicolons' : 'Not yet said',
    offers: () =>
      [...state.codes.values()]
        .filter((code) => code.facet === id && !code.retired)
        .sort((a, b) => a.order - b.order)
        .map((code) => named(code.name)),
  })),
]

const outlets = (state: NotebookState) =>
  [...state.sources.values()]
    .filter(({ kind }) => kind === 'outlet')
    .map(({ name }) => named(name))
    .sort(byName)

const bases = () => DateBasis.options.map((basis) => named(BASIS_NAMES[basis]))

/** Those of the notebook's own articles first. */
const spoken = (state: NotebookState): CellOffer[] => {
  const here = new Set([...state.articles.values()].map(({ language }) => language))
  const offers = languages().map(({ code, name }) => ({ value: code, label: name }))
  return [...offers.filter(({ value }) => here.has(value)), ...offers.filter(({ value }) => !here.has(value))]
}
