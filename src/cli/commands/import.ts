// `parallax import`: reads files and adds them to a notebook as articles. Each file has its own result; one that cannot
// be read does not stop the others.
import { basename, resolve } from 'node:path'
import type { ArticleDraft } from '#core/import/draft.ts'
import type { Article } from '#core/model/index.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { articleTitle } from '#core/wording/names.ts'
import { readArticle, textHash } from '#formats/import/index.ts'
import type { NotebookSession } from '#storage/index.ts'
import { keepDraft } from '#workers/keep-draft.ts'
import { readBytes } from '#workers/read-bytes.ts'
import type { CliCommand } from '../command.ts'
import { cliHost, writing } from '../notebook.ts'
import { cleanLine } from '../printing/clean.ts'
import { report, unable } from '../report.ts'

/** What became of a file. `message` says why it was skipped or failed; `notes` are what was noticed in it. */
interface FileResult {
  readonly file: string
  readonly status: 'added' | 'skipped' | 'failed'
  readonly id: string | null
  readonly title: string | null
  readonly message: string | null
  readonly notes: readonly string[]
}

export const importCommand: CliCommand = {
  name: 'import',
  summary: 'Adds files to a notebook as articles: plain text, Markdown or HTML.',
  operands: 'NOTEBOOK FILE…',
  least: 2,
  most: null,
  options: { again: { value: null, help: 'Add a text even if the notebook has it already.' } },
  details: [
    'Title, outlet, author, date, language and URL are taken from each file as far as it states them; they can be put',
    'right in the app. Rows of JSON have: file, status (added, skipped or failed), id, title, message, notes.',
  ],
  run: ({ operands: [notebook = '', ...files], flag }, io) =>
    writing(notebook, io, async (session) => {
      const again = flag('again')
      const results: FileResult[] = []
      for (const [at, file] of files.entries()) {
        io.err(`${at + 1} of ${files.length}: ${cleanLine(file)}\n`)
        results.push(await importFile(session, file, resolve(io.folder, file), again))
      }
      const saved = await session.flush()
      if (!saved.ok) return unable(saved.failure)
      return report(
        results,
        results.map(lineOf).join('\n'),
        results.some(({ status }) => status === 'failed'),
      )
    }),
}

const importFile = async (
  session: NotebookSession,
  file: string,
  path: string,
  again: boolean,
): Promise<FileResult> => {
  const name = basename(path)
  const bytes = await readBytes(path)
  if (!bytes.ok) return failedResult(file, bytes.failure.message)
  const draft = await readArticle({ bytes: bytes.value, name })
  if (!draft.ok) return failedResult(file, draft.failure.message)
  const twin = again ? null : twinOf(session, draft.value)
  if (twin !== null) return skippedResult(file, twin)
  const added = await add(session, { draft: draft.value, name, bytes: bytes.value })
  if (!added.ok) return failedResult(file, `“${name}” was not imported. ${added.failure.message}`)
  const { id } = added.value
  return { file, status: 'added', id, title: articleTitle(added.value), message: null, notes: draft.value.notes }
}

const failedResult = (file: string, message: string): FileResult => ({
  file,
  status: 'failed',
  id: null,
  title: null,
  message,
  notes: [],
})

const skippedResult = (file: string, twin: Article): FileResult => {
  const title = articleTitle(twin)
  const where = twin.trashed === null ? 'in the notebook' : 'in the notebook’s trash'
  const message = `“${file}” was skipped: the same text is ${where} already, as “${title}”. Use --again to add it nevertheless.`
  return { file, status: 'skipped', id: twin.id, title, message, notes: [] }
}

/** An article, in the trash or not, that has this text in some version. */
const twinOf = (session: NotebookSession, draft: ArticleDraft): Article | null => {
  const hash = textHash(draft.blocks)
  for (const article of session.state.articles.values())
    if (article.versions.some((version) => version.hash === hash)) return article
  return null
}

const add = async (
  session: NotebookSession,
  file: { readonly draft: ArticleDraft; readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<Article>> => {
  const kept = await keepDraft(session, file, cliHost().newId)
  if (!kept.ok) return kept
  const { outlet, ...known } = file.draft.proposals
  const article = { ...known, ...kept.value, outlet: outlet === null ? null : { name: outlet }, retrieved: null }
  const ran = session.run('article.add', { articles: [article] })
  if (!ran.ok) return ran
  const made = session.state.articles.get(kept.value.id)
  return made === undefined
    ? { ok: false, failure: { code: 'unexpected', message: 'It was added and is not there. Check the notebook.' } }
    : done(made)
}

const lineOf = ({ file, status, title, message, notes }: FileResult): string => {
  if (status !== 'added') return cleanLine(message ?? file)
  return [`Added ${file} as “${title ?? ''}”.`, ...notes].map(cleanLine).join('\n    ')
}
