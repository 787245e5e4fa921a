// What is known about an article as cells of a grid: each as the text that a person reads and types, and what typed
// texts make of the article. What is bad says why, and keeps nobody from the rest.
import type { z } from 'zod'
import type { ArticleEdit } from '../commands/article-change-each.ts'
import { nameKey } from '../commands/same-name.ts'
import { DateBasis, type Facet, type FacetId, type RecordedDate } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { BASIS_NAMES } from '../wording/date.ts'
import { languageReader } from '../wording/language.ts'
import { outletOf } from '../wording/names.ts'
import { oneLine } from './detail-rules.ts'
import type { LibraryRow } from './rows.ts'
import { partsOf, readAddress, readLanguage, readPublished, readTitle, type Typed } from './typed.ts'

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

/**
 * What typed texts make of one article: the fields to change, and the texts that cannot be taken.
 * @param languageOf one for all articles that are changed at once
 */
export const editOf = (
  state: NotebookState,
  row: LibraryRow,
  typed: readonly TypedDetail[],
  languageOf = languageReader(),
): { readonly fields: Fields; readonly bad: readonly BadDetail[] } => {
  let fields: Fields = {}
  const bad: BadDetail[] = []
  for (const { column, text } of typed.toSorted(dateBeforeBasis)) {
    const line = oneLine(text)
    if (line === detailText(state, row, column).trim() && column !== 'basis') continue
    const read = readDetail(state, row, { column, text: line }, fields, languageOf)
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
  languageOf: (typed: string) => string | null,
): Fields | string => {
  const { article } = row
  switch (column) {
    case 'title':
      return fieldOf('title', readTitle(text))
    case 'outlet':
      return { outlet: text === '' ? null : { name: text } }
    case 'authors':
      return { authors: partsOf(text) }
    case 'published': {
      const read = readPublished(text, article.published)
      return 'value' in read && read.value === article.published ? {} : fieldOf('published', read)
    }
    case 'basis':
      return readBasis(text, before.published === undefined ? article.published : before.published)
    case 'language':
      return fieldOf('language', readLanguage(text, article.language, languageOf))
    case 'url':
      return fieldOf('url', readAddress(text))
    default:
      return readCodes(state, column, text, before)
  }
}

const fieldOf = <K extends keyof Fields>(name: K, read: Typed<Fields[K]>): Fields | string =>
  'problem' in read ? read.problem : { [name]: read.value }

const readBasis = (text: string, date: RecordedDate | null): Fields | string => {
  if (typeof date?.value !== 'string') return text === '' ? {} : 'There is no date yet of which this could be said.'
  const basis = DateBasis.safeParse(text.toLowerCase())
  if (!basis.success) return 'Write stated, metadata, inferred or entered.'
  return basis.data === date.basis ? {} : { published: { ...date, basis: basis.data } }
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
