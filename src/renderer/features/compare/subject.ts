// What a cell, a row or a column of the matrix is about, for those who want to say that something is not there: which
// articles could have spoken, and of what.
import { chosenArticles, claimsInReadingOrder } from '#core/compare/chosen-articles.ts'
import type { Matrix } from '#core/compare/matrix.ts'
import { articlesByOutlet } from '#core/compare/outlet-axis.ts'
import { CodeId, PointId } from '#core/model/ids.ts'
import { type Article, type Axis, type ClaimId, currentVersion, type Silence } from '#core/model/index.ts'
import { ancestorsOf } from '#core/notebook/hierarchy.ts'
import { type NotebookState, recordsFiledWith, tableOf } from '#core/notebook/state.ts'
import type { Layout } from './layout.ts'
import { headerOf, type OpenedCell } from './opened.ts'

export interface Subject {
  /** The articles of the outlet; null where the cell is of no outlet, so that nothing can be said of articles. */
  readonly articles: readonly Article[] | null
  /** What they could be silent about; null where it is neither a code of claims nor a point. */
  readonly about: { readonly id: CodeId | PointId; readonly name: string } | null
  /** Their claims that are coded with something under it, in reading order. */
  readonly below: readonly ClaimId[]
}

const NOTHING: Subject = { articles: null, about: null, below: [] }

export const subjectOf = (state: NotebookState, layout: Layout, matrix: Matrix, opened: OpenedCell): Subject => {
  const sides = [
    { axis: layout.rows, header: headerOf(matrix.rows, opened.row) },
    { axis: layout.columns, header: headerOf(matrix.columns, opened.column) },
  ]
  const outlet = sides.find(({ axis }) => axis.by === 'outlet')?.header
  const other = sides.find(({ axis }) => axis.by !== 'outlet')
  if (!outlet || other === undefined) return NOTHING
  const articles = articlesByOutlet(state, chosenArticles(state, layout.articles)).get(outlet.key) ?? null
  const id = searchable(state, other.axis) ? aboutOf(other.header?.key) : null
  if (id === null || articles === null) return { articles, about: null, below: [] }
  return { articles, about: { id, name: other.header?.label ?? '' }, below: claimsBelow(state, articles, id) }
}

const claimsBelow = (state: NotebookState, articles: readonly Article[], about: CodeId | PointId): ClaimId[] => {
  const under = new Set<CodeId | null>(
    [...state.codes.values()]
      .filter((code) => ancestorsOf(state.codes, code).some(({ id }) => id === about))
      .map(({ id }) => id),
  )
  if (under.size === 0) return []
  return claimsInReadingOrder(state, articles).flatMap((claims) =>
    claims.filter(({ codes }) => codes.some(({ code }) => under.has(code))).map(({ id }) => id),
  )
}

/** Points, and codes that are given to claims, can be looked for in a text. */
const searchable = (state: NotebookState, axis: Axis): boolean =>
  axis.by === 'point' || (axis.by === 'facet' && state.facets.get(axis.facet)?.appliesTo.includes('claims') === true)

const aboutOf = (key: string | undefined): CodeId | PointId | null => {
  const code = CodeId.safeParse(key)
  if (code.success) return code.data
  const point = PointId.safeParse(key)
  return point.success ? point.data : null
}

export interface RecordedSilence {
  readonly silence: Silence
  /** The code above that the silence is on record for, where it is not the one asked about. */
  readonly above: string | null
}

/** The silences on record of an article's current version, about this or about a code that it stands under. */
export const silencesAbout = (state: NotebookState, article: Article, about: CodeId | PointId): RecordedSilence[] => {
  const code = tableOf(state, 'codes').get(about)
  const names = new Map<string, string | null>([
    [about, null],
    ...(code === undefined ? [] : ancestorsOf(state.codes, code).map(({ id, name }) => [id, name] as const)),
  ])
  const version = currentVersion(article).id
  return recordsFiledWith(state, 'silences', article.id).flatMap((silence) => {
    const above = names.get(silence.about)
    return above === undefined || silence.version !== version ? [] : [{ silence, above }]
  })
}

/** What was looked for where a cell's silence is on record, each search once. */
export const searchesOnRecord = (state: NotebookState, layout: Layout, row: string, column: string): string[] => {
  const [outlet, about] = layout.rows.by === 'outlet' ? [row, aboutOf(column)] : [column, aboutOf(row)]
  if (about === null) return []
  const articles = articlesByOutlet(state, chosenArticles(state, layout.articles)).get(outlet) ?? []
  const silences = articles.flatMap((article) => silencesAbout(state, article, about))
  return [...new Set(silences.map(({ silence }) => silence.search).filter((search) => search !== ''))]
}
