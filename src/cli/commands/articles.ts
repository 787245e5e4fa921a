// `parallax articles`: lists the articles of a notebook.
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import { type Article, currentVersion, joinBlocks } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { articleTitle, outletOf } from '#core/wording/names.ts'
import type { NotebookSession } from '#storage/index.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { reading } from '../notebook.ts'
import { cleanLine, cleanText } from '../printing/clean.ts'
import { type Column, table } from '../printing/table.ts'
import { type Ending, report } from '../report.ts'

/** What is not known is null. `published` is an EDTF date; `text` stands there only when it was asked for. */
interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly originalName: string | null
  readonly text?: string | null
}

const COLUMNS: readonly Column<ArticleRow>[] = [
  { title: 'Id', of: (row) => row.id },
  { title: 'Title', of: (row) => row.title },
  { title: 'Outlet', of: (row) => row.outlet },
  { title: 'Author', of: (row) => row.author },
  { title: 'Published', of: (row) => row.published },
  { title: 'Language', of: (row) => row.language },
  { title: 'URL', of: (row) => row.url },
  { title: 'File', of: (row) => row.originalName },
]

export const articlesCommand: CliCommand = {
  name: 'articles',
  summary: 'Lists the articles of a notebook, oldest first.',
  operands: 'NOTEBOOK',
  least: 1,
  most: 1,
  options: { text: { value: null, help: 'Give the text of each article as well.' } },
  details: [
    'Articles in the trash are left out. Rows of JSON have: id, title, outlet, author, published, language, url, originalName, and text.',
  ],
  run: ({ operands, flag }, io) =>
    reading(operands[0] ?? '', io, async (session) => {
      const articles = chosenArticles(session.state, null)
      const rows = articles.map((article) => rowOf(session.state, article))
      return flag('text') ? withTexts(session, articles, rows, io) : report(rows, listing(rows, io))
    }),
}

const rowOf = (state: NotebookState, article: Article): ArticleRow => ({
  id: article.id,
  title: articleTitle(article),
  outlet: outletOf(state, article)?.name ?? null,
  author: article.authors.length === 0 ? null : article.authors.join(', '),
  published: article.published?.value ?? null,
  language: article.language,
  url: article.url,
  originalName: currentVersion(article).original?.name ?? null,
})

const listing = (rows: readonly ArticleRow[], io: Io): string =>
  rows.length === 0 ? 'No articles yet. Add some: parallax import NOTEBOOK FILE…' : table(rows, COLUMNS, io.width)

/** An article whose text cannot be read keeps its row, with a null text, and the command says why and fails. */
const withTexts = async (
  session: NotebookSession,
  articles: readonly Article[],
  rows: readonly ArticleRow[],
  io: Io,
): Promise<Ending> => {
  const full: ArticleRow[] = []
  let didFail = false
  for (const [at, row] of rows.entries()) {
    const article = articles[at]
    if (article === undefined) continue
    const text = await session.readText(article.id, currentVersion(article).id)
    if (!text.ok) {
      didFail = true
      io.err(`${cleanLine(text.failure.message)}\n`)
    }
    full.push({ ...row, text: text.ok ? joinBlocks(text.value.blocks) : null })
  }
  return report(full, [listing(rows, io), ...full.map(printed)].join('\n\n'), didFail)
}

const printed = (row: ArticleRow): string => {
  const about = [row.title, row.outlet, row.published].filter((part) => part !== null).map(cleanLine)
  return `${about.join(' · ')}\n\n${cleanText(row.text ?? '(The text could not be read.)')}`
}
