// What articles are grouped and filtered by. What is not known is never guessed: it is a value of its own that stands
// apart, and says that it is none.
import { z } from 'zod'
import { type Facet, FacetId, type RecordedDate } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { dateWords } from '../wording/date.ts'
import { languageName } from '../wording/language.ts'
import { READING_NAMES } from '../wording/reading.ts'
import type { LibraryRow } from './rows.ts'

export const Grouping = z.union([z.enum(['outlet', 'month', 'year', 'language', 'reading']), FacetId])
export type Grouping = z.infer<typeof Grouping>

export const Aspect = z.union([z.enum(['outlet', 'date', 'language', 'reading']), FacetId])
export type Aspect = z.infer<typeof Aspect>

export interface AspectValue {
  readonly key: string
  readonly name: string
  /** Values stand in the order of their ranks, then of their names. */
  readonly rank: string
  readonly isApart: boolean
}

/** How the ranks of what stands behind everything that has a value begin. */
export const LAST = '\uffff'
export const UNSET = 'unset'
/** "None" was said on purpose. */
export const NONE = 'none'

const value = (key: string, name: string, rank = ''): AspectValue => ({ key, name, rank, isApart: false })
/** Finding the name of a month or a language costs a hundred times the rest, and is wanted once a value, not once a row. */
const namedLater = (key: string, name: () => string, rank = ''): AspectValue => ({
  key,
  get name() {
    return name()
  },
  rank,
  isApart: false,
})
const apart = (key: string, name: string, rank = `${LAST}9`): AspectValue => ({ key, name, rank, isApart: true })

const READING = {
  unread: value('unread', READING_NAMES.unread, '0'),
  started: value('started', READING_NAMES.started, '1'),
  done: value('done', READING_NAMES.done, '2'),
} as const

const outletOf = ({ article, outlet }: LibraryRow): AspectValue =>
  article.outlet === null ? apart(UNSET, 'Outlet not known') : value(article.outlet, outlet)

const languageValue = (code: string) => namedLater(code, () => languageName(code) ?? code)

const languageOf = ({ article }: LibraryRow): AspectValue =>
  article.language === null ? apart(UNSET, 'Language not known') : languageValue(article.language)

const NO_DATE = apart(UNSET, 'No date')
const SEVERAL_YEARS = apart('several', 'Over more than one year', `${LAST}0`)

/** The year that a date lies in as a whole; null where it has none or lies in several. */
const yearIn = (date: string): string | null => sharedStart(date, 4)
const monthIn = (date: string): string | null => sharedStart(date, 7)

const sharedStart = (date: string, length: number): string | null => {
  const [from = '', to = from] = date.split('/')
  const start = from.slice(0, length)
  return from.length >= length && to.length >= length && start === to.slice(0, length) ? start : null
}

const dated = (published: RecordedDate | null): string | null => published?.value ?? null

const yearOf = ({ article }: LibraryRow): AspectValue => {
  const date = dated(article.published)
  if (date === null) return NO_DATE
  const year = yearIn(date)
  return year === null ? SEVERAL_YEARS : value(year, year, year)
}

const monthOf = (row: LibraryRow): AspectValue => {
  const date = dated(row.article.published)
  const month = date === null ? null : monthIn(date)
  if (month !== null) return namedLater(month, () => dateWords(month), month)
  const year = yearOf(row)
  return year.isApart ? year : apart(`${year.key} `, `${year.name}, not in one month`, `${year.key}-99`)
}

/** The year, and within it the month, so that either can be chosen. */
const datesOf = (row: LibraryRow): readonly AspectValue[] => {
  const year = yearOf(row)
  const month = monthOf(row)
  return year.isApart || month.isApart ? [year] : [year, month]
}

const codesOf = (row: LibraryRow, facet: FacetId, name: string): readonly AspectValue[] => {
  const given = row.codes.get(facet)
  if (given === undefined) return [apart(UNSET, `${name} not set`)]
  if (given.length === 0) return [apart(NONE, `No ${name.toLocaleLowerCase()}`, `${LAST}0`)]
  return given.map((code) => value(code.id, code.name, rankOf(code.order)))
}

const rankOf = (order: number) => order.toString().padStart(8, '0')

/** A facet's name, which its values need where there are none. */
export type FacetNames = ReadonlyMap<FacetId, string>

/** What a row is filtered by: it passes where any of these is chosen. */
export const valuesOf = (row: LibraryRow, aspect: Aspect, facets: FacetNames): readonly AspectValue[] => {
  switch (aspect) {
    case 'outlet':
      return [outletOf(row)]
    case 'language':
      return [languageOf(row)]
    case 'reading':
      return [READING[row.reading]]
    case 'date':
      return datesOf(row)
    default:
      return codesOf(row, aspect, facets.get(aspect) ?? 'Code')
  }
}

/** The one group that a row stands in: articles that report two events are a group of their own. */
export const groupOf = (row: LibraryRow, grouping: Grouping, facets: FacetNames): AspectValue => {
  switch (grouping) {
    case 'month':
      return monthOf(row)
    case 'year':
      return yearOf(row)
    case 'outlet':
    case 'language':
    case 'reading':
      return valuesOf(row, grouping, facets)[0] ?? NO_DATE
    default:
      return together(codesOf(row, grouping, facets.get(grouping) ?? 'Code'))
  }
}

const together = (values: readonly AspectValue[]): AspectValue => {
  const [first, ...others] = values
  if (first === undefined) return NO_DATE
  if (others.length === 0) return first
  const join = (of: (one: AspectValue) => string, between: string) => values.map(of).join(between)
  return value(
    join((one) => one.key, ' '),
    join((one) => one.name, ' and '),
    join((one) => one.rank, ' '),
  )
}

/** The facets that articles are coded by, in the order of the codebook. */
export const articleFacets = (state: NotebookState): readonly Facet[] =>
  [...state.facets.values()]
    .filter((facet) => facet.active && facet.appliesTo.includes('articles'))
    .sort((a, b) => a.order - b.order)
