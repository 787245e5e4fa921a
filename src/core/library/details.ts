// What is known about an article as cells of a grid: each as the text that a person reads and types, and what typed
// texts make of the article. What is bad says why, and keeps nobody from the rest.
import type { z } from 'zod'
import type { ArticleEdit } from '../commands/article-change-each.ts'
import { nameKey } from '../commands/same-name.ts'
import { Article, DateBasis, type Facet, type FacetId, type RecordedDate } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { BASIS_NAMES } from '../wording/date.ts'
import { languageName, languages } from '../wording/language.ts'
import { outletOf } from '../wording/names.ts'
import {
  ADDRESS_PROBLEM,
  DATE_PROBLEM,
  isLanguageTag,
  isWebAddress,
  LANGUAGE_PROBLEM,
  TITLE_PROBLEM,
} from './detail-rules.ts'
import { readDate } from './read-date.ts'
import type { LibraryRow } from './rows.ts'

export type DetailColumn = 'title' | 'outlet' | 'authors' | 'published' | 'basis' | 'language' | 'url' | FacetId

/** In the order in which they stand in a grid; those of facets come behind them. */
export const DETAIL_COLUMNS = ['title', 'outlet', 'authors', 'published', 'basis', 'language', 'url'] as const

export const NONE_WORD = 'None'

/** As it is read and typed; empty where nothing is known. */
export const detailText = (state: NotebookState, row: LibraryRow, column: DetailColumn): string => {
  const { article } = row
  switch (column) {
    case 'title':
      return article.title
    case 'outlet':
      return outletOf(state, article)?.name ?? ''
    case 'authors':
      return article.authors.join('; ')
    case 'published':
      return article.published?.value ?? ''
    case 'basis':
      return typeof article.published?.value === 'string' ? BASIS_NAMES[article.published.basis] : ''
    case 'language':
      return article.language ?? ''
    case 'url':
      return article.url ?? ''
    default:
      return codesText(row, column)
  }
}

const codesText = (row: LibraryRow, facet: FacetId): string => {
  const given = row.codes.get(facet)
  if (given === undefined) return ''
  return given.length === 0 ? NONE_WORD : given.map(({ name }) => name).join('; ')
}

export interface TypedDetail {
  readonly column: DetailColumn
  readonly text: string
}

export interface BadDetail extends TypedDetail {
  readonly problem: string
}

type Fields = z.input<typeof ArticleEdit>['fields']

/** What typed texts make of one article: the fields to change, and the texts that cannot be taken. */
export const editOf = (
  state: NotebookState,
  row: LibraryRow,
  typed: readonly TypedDetail[],
): { readonly fields: Fields; readonly bad: readonly BadDetail[] } => {
  let fields: Fields = {}
  const bad: BadDetail[] = []
  for (const { column, text } of typed.toSorted(dateBeforeBasis)) {
    if (text.trim() === detailText(state, row, column).trim() && column !== 'basis') continue
    const read = readDetail(state, row, { column, text: text.trim() }, fields)
    if (typeof read === 'string') bad.push({ column, text, problem: read })
    else fields = { ...fields, ...read }
  }
  return { fields, bad }
}

/** What a date rests on is said of the date that is typed beside it. */
const dateBeforeBasis = (a: TypedDetail, b: TypedDetail) => Number(a.column === 'basis') - Number(b.column === 'basis')

/** The fields, or the sentence that says why there are none. */
const readDetail = (
  state: NotebookState,
  row: LibraryRow,
  { column, text }: TypedDetail,
  before: Fields,
): Fields | string => {
  switch (column) {
    case 'title':
      return text === '' ? TITLE_PROBLEM : { title: text }
    case 'outlet':
      return { outlet: text === '' ? null : { name: text } }
    case 'authors':
      return { authors: partsOf(text) }
    case 'published':
      return readPublished(text, row.article.published)
    case 'basis':
      return readBasis(text, before.published === undefined ? row.article.published : before.published)
    case 'language':
      return readLanguage(text)
    case 'url':
      return text === '' || isAddress(text) ? { url: text || null } : ADDRESS_PROBLEM
    default:
      return readCodes(state, column, text, before)
  }
}

/** Names hold commas, so semicolons stand between them. */
const partsOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

const isAddress = (text: string) => isWebAddress(text) && Article.shape.url.safeParse(text).success

/** A date that is typed is known because somebody entered it; one that was left as it is keeps its ground. */
const readPublished = (text: string, before: RecordedDate | null): Fields | string => {
  if (text === '') return { published: null }
  const value = readDate(text)
  if (value === null) return DATE_PROBLEM
  return value === before?.value ? {} : { published: { value, basis: 'entered', note: '' } }
}

const readBasis = (text: string, date: RecordedDate | null): Fields | string => {
  if (typeof date?.value !== 'string') return text === '' ? {} : 'There is no date yet of which this could be said.'
  const basis = DateBasis.safeParse(text.toLowerCase())
  if (!basis.success) return 'Write stated, metadata, inferred or entered.'
  return basis.data === date.basis ? {} : { published: { ...date, basis: basis.data } }
}

const readLanguage = (text: string): Fields | string => {
  if (text === '') return { language: null }
  if (isLanguageTag(text) && languageName(text) !== null) return { language: text }
  const named = languages().find(({ name }) => nameKey(name) === nameKey(text))
  return named === undefined ? LANGUAGE_PROBLEM : { language: named.code }
}

const readCodes = (state: NotebookState, id: FacetId, text: string, before: Fields): Fields | string => {
  const facet = state.facets.get(id)
  if (facet === undefined) return 'This facet is no longer in the codebook.'
  const parts = [...new Map(partsOf(text).map((part) => [nameKey(part), part])).values()]
  const isNone = parts.some((part) => isNoneIn(state, facet, part))
  if (parts.length > 1 && (isNone || facet.choice === 'one'))
    return isNone ? `“${NONE_WORD}” stands alone.` : `${facet.name} takes one value.`
  const codes = isNone ? [null] : parts.map((name) => ({ name }))
  return { codes: [...(before.codes ?? []), { facet: id, codes }] }
}

/** A code may be called so. */
const isNoneIn = (state: NotebookState, facet: Facet, part: string): boolean =>
  nameKey(part) === nameKey(NONE_WORD) &&
  ![...state.codes.values()].some((code) => code.facet === facet.id && nameKey(code.name) === nameKey(part))
