// What an empty cell of an outlet may say. "Silent" is a finding: it is said only where every article was read to the
// end, or where the silence is on record. Anything less is work that is still to be done, and is called so.
import { type Article, type ArticleId, type CoderId, currentVersion, readingState } from '../model/index.ts'
import { type NotebookState, recordsFiledWith } from '../notebook/state.ts'
import { type Cell, emptyCell } from './cell.ts'

/** How far the articles of one outlet were coded, and what they were found silent about. */
export interface CodingStatus {
  readonly articles: number
  readonly done: ReadonlySet<ArticleId>
  /** For what each silence is about, the articles it is on record for. */
  readonly recorded: ReadonlyMap<string, ReadonlySet<ArticleId>>
  /** What a cell says where no silence is on record: one object for all of these, which are most. */
  readonly usual: Cell
}

/** `coders`: whose readings count; null for anybody's. Silences and readings count for the version they are of. */
export const codingStatusOf = (
  state: NotebookState,
  articles: readonly Article[],
  coders: readonly CoderId[] | null,
): CodingStatus => {
  const done = new Set(articles.filter((article) => isDone(state, article, coders)).map((article) => article.id))
  const recorded = new Map<string, Set<ArticleId>>()
  for (const article of articles) {
    const version = currentVersion(article).id
    for (const silence of recordsFiledWith(state, 'silences', article.id)) {
      if (silence.version !== version) continue
      recorded.set(silence.about, (recorded.get(silence.about) ?? new Set()).add(article.id))
    }
  }
  return { articles: articles.length, done, recorded, usual: saying(articles.length, done.size, 0) }
}

/** What an empty cell says: `about` is the id of its code or point, and of those above it. */
export const emptinessOf = (status: CodingStatus, about: readonly string[]): Cell => {
  const silent = new Set(about.flatMap((id) => [...(status.recorded.get(id) ?? [])]))
  if (silent.size === 0) return status.usual
  return saying(status.articles, new Set([...status.done, ...silent]).size, silent.size)
}

const isDone = (state: NotebookState, article: Article, coders: readonly CoderId[] | null): boolean =>
  recordsFiledWith(state, 'readings', article.id).some(
    (reading) => readingState(article, reading) === 'done' && (coders === null || coders.includes(reading.coder)),
  )

const saying = (articles: number, settled: number, silent: number): Cell => {
  if (silent === articles) return emptyCell('on-record', 'Silence on record')
  if (settled === articles) return emptyCell('silent', `${all(articles)} read to the end, nothing found`)
  if (settled > 0) return emptyCell('partly-coded', `${articles - settled} of ${articles} articles not yet coded`)
  return emptyCell('not-coded', articles === 1 ? 'Not yet coded' : `None of ${articles} articles coded yet`)
}

const all = (articles: number): string =>
  articles === 1 ? 'Article' : articles === 2 ? 'Both articles' : `All ${articles} articles`
