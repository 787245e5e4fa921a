// The library's articles as rows: what is shown of each, filtered by words and in order.
import {
  type Article,
  type ArticleId,
  type Code,
  type CoderId,
  type FacetId,
  type ReadingState,
  readingState,
} from '../model/index.ts'
import { filedWith, type NotebookState } from '../notebook/state.ts'
import { codesGiven } from '../wording/claim.ts'
import { dateSortKey, recordedDateWords } from '../wording/date.ts'
import { articleTitle, outletName } from '../wording/names.ts'
import { readingOf } from './reading-of.ts'

export interface LibraryRow {
  readonly id: ArticleId
  readonly article: Article
  readonly title: string
  readonly outlet: string
  readonly outletKnown: boolean
  readonly authors: string
  readonly date: string
  readonly dateKey: string
  readonly language: string
  readonly words: number
  readonly claims: number
  readonly reading: ReadingState
  readonly added: string
  /** What words are looked for in, in small letters: title, outlet, authors, date, language and codes. */
  readonly searched: string
  /** Of the facets that apply to articles; a facet of which nothing was said has no entry. */
  readonly codes: ReadonlyMap<FacetId, GivenCodes>
}

/** No codes at all: "none" was said on purpose. */
export type GivenCodes = readonly Code[]

export type LibraryColumn = 'title' | 'outlet' | 'date' | 'language' | 'words' | 'claims' | 'reading' | 'added'

export interface LibraryOrder {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

export const libraryRows = (state: NotebookState, coder: CoderId): LibraryRow[] =>
  [...state.articles.values()]
    .filter((article) => article.trashed === null)
    .map((article) => rowOf(state, article, coder))

/** The row of one article; null where it is gone. */
export const libraryRow = (state: NotebookState, id: ArticleId, coder: CoderId): LibraryRow | null => {
  const article = state.articles.get(id)
  return article === undefined ? null : rowOf(state, article, coder)
}

const rowOf = (state: NotebookState, article: Article, coder: CoderId): LibraryRow => {
  const title = articleTitle(article)
  const outlet = outletName(state, article)
  const authors = article.authors.join(', ')
  const date = recordedDateWords(article.published)
  const language = article.language ?? ''
  const codes = article.codes.length === 0 ? UNCODED : codesByFacet(state, article)
  const given = codes === UNCODED ? '' : [...codes.values()].flatMap((some) => some.map(({ name }) => name)).join(' ')
  return {
    id: article.id,
    article,
    title,
    outlet,
    outletKnown: article.outlet !== null,
    authors,
    date,
    dateKey: dateSortKey(article.published),
    language,
    words: article.versions.at(-1)?.words ?? 0,
    claims: filedWith(state, article.id).claims.size,
    reading: readingState(article, readingOf(state, article.id, coder)),
    added: article.added.at,
    searched: `${title} ${outlet} ${authors} ${date} ${language} ${given}`.toLocaleLowerCase(),
    codes,
  }
}

const UNCODED: LibraryRow['codes'] = new Map()

const codesByFacet = (state: NotebookState, article: Article): LibraryRow['codes'] => {
  const facets = new Set(article.codes.map(({ facet }) => facet))
  return new Map([...facets].map((facet) => [facet, codesGiven(state, article, facet)]))
}

/** Rows that hold every word of the filter in title, outlet, authors, date, language or codes. */
export const filterRows = (rows: readonly LibraryRow[], filter: string): readonly LibraryRow[] => {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter(({ searched }) => words.every((word) => searched.includes(word)))
}

const READING_ORDER: readonly ReadingState[] = ['unread', 'started', 'done']
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
/** For what is no language: dates and instants sort as they are written, and a collator takes ten times as long. */
const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const COMPARE: Readonly<Record<LibraryColumn, (a: LibraryRow, b: LibraryRow) => number>> = {
  title: (a, b) => collator.compare(a.title, b.title),
  outlet: (a, b) => Number(b.outletKnown) - Number(a.outletKnown) || collator.compare(a.outlet, b.outlet),
  date: (a, b) => plain(a.dateKey, b.dateKey),
  language: (a, b) => plain(a.language, b.language),
  words: (a, b) => a.words - b.words,
  claims: (a, b) => a.claims - b.claims,
  reading: (a, b) => READING_ORDER.indexOf(a.reading) - READING_ORDER.indexOf(b.reading),
  added: (a, b) => plain(a.added, b.added),
}

const isColumn = (name: string): name is LibraryColumn => Object.hasOwn(COMPARE, name)

/**
 * Sorted by a column; rows that are equal there stay in the order in which they were added, and those added together
 * stand by title: in which order they come from the disk is nobody's.
 */
export const sortRows = (rows: readonly LibraryRow[], { column, direction }: LibraryOrder): LibraryRow[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const compare = isColumn(column) ? COMPARE[column] : COMPARE.added
  return rows.toSorted((a, b) => sign * compare(a, b) || COMPARE.added(a, b) || COMPARE.title(a, b))
}
