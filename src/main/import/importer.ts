// Reads files and pastes into drafts for the window's form. Each file has a result of its own; one that fails does not
// stop the others.
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { DraftKey, ImportResult } from '#contract/messages.ts'
import { type ArticleDraft, PASTED_NAME } from '#core/import/draft.ts'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import type { ArticleId } from '#core/model/index.ts'
import { done, type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { textHash } from '#formats/import/index.ts'
import type { ParseJob } from '#workers/parse-job.ts'
import type { Parser } from '#workers/parser.ts'
import { readBytes } from '#workers/read-bytes.ts'
import type { HeldDrafts } from './held-drafts.ts'

export interface Progress {
  readonly done: number
  readonly total: number
  readonly name: string
}

export interface Importer {
  readFiles(paths: readonly string[], progress: (so: Progress) => void): Promise<ImportResult[]>
  readPaste(text: string, html: string | null): Promise<ImportResult>
  /** Reads a held file again with an encoding that a person chose. */
  reread(key: DraftKey, encoding: ChosenEncoding): Promise<Outcome<ImportResult>>
  cancel(): void
}

interface Means {
  readonly parser: Parser
  readonly held: HeldDrafts
  /** The open notebook's state, in which the same text may be already. */
  readonly state: () => NotebookState | null
}

/** As many files are in hand at once as threads read them. */
const AT_ONCE = 2

export const createImporter = ({ parser, held, state }: Means): Importer => {
  let round = 0

  const read = async (key: DraftKey, name: string, job: ParseJob): Promise<ImportResult> => {
    const parsed = await parser.parse(job)
    if (!parsed.ok) {
      // Still held: another encoding may make sense of it.
      if (job.kind === 'file') held.put(key, { name, bytes: job.bytes, isFile: true, draft: null, hash: null })
      return refused(name, parsed.failure, key)
    }
    const draft = parsed.value
    const hash = textHash(draft.blocks)
    held.put(key, { name, bytes: bytesOf(job, draft), isFile: job.kind === 'file', draft, hash })
    const twin = held.twinOf(key, hash)
    const shown =
      twin === null ? draft : withNote(draft, `It has the same words as “${twin}”, which is being imported too.`)
    return { key, name, draft: shown, twins: articlesWithText(state(), hash), failure: null }
  }
  const readFile = async (path: string, isWanted: () => boolean): Promise<ImportResult> => {
    const key = randomUUID()
    const name = basename(path)
    if (!isWanted()) return refused(name, cancelled(name), key)
    const bytes = await readBytes(path)
    if (!bytes.ok) return refused(name, bytes.failure, key)
    if (!held.hasRoomFor(bytes.value.length)) return refused(name, tooMuch(name), key)
    return read(key, name, { kind: 'file', name, bytes: bytes.value, encoding: null })
  }

  return {
    readFiles: async (paths, progress) => {
      const mine = round
      let finished = 0
      return inLanes(AT_ONCE, paths, async (path) => {
        const result = await readFile(path, () => mine === round)
        finished += 1
        progress({ done: finished, total: paths.length, name: result.name })
        return result
      })
    },
    readPaste: (text, html) => read(randomUUID(), PASTED_NAME, { kind: 'paste', text, html }),
    reread: async (key, encoding) => {
      const known = held.get(key)
      if (known === null || !known.isFile)
        return failed('not-found', 'This file is no longer at hand. Import it again to read it with another encoding.')
      const { name, bytes } = known
      return done(await read(key, name, { kind: 'file', name, bytes, encoding }))
    },
    cancel: () => {
      round += 1
      parser.cancel()
    },
  }
}

/** The original of a paste is the form of it that was read. */
const bytesOf = (job: ParseJob, draft: ArticleDraft): Uint8Array => {
  if (job.kind === 'file') return job.bytes
  return Buffer.from(draft.mediaType === 'text/html' && job.html !== null ? job.html : job.text, 'utf8')
}

/** The result of what could not be read; its key stands for a draft only where another encoding may be tried. */
export const refused = (name: string, failure: Failure, key: DraftKey = randomUUID()): ImportResult => ({
  key,
  name,
  draft: null,
  twins: [],
  failure,
})

const cancelled = (name: string): Failure => ({
  code: 'cancelled',
  message: `The import of “${name}” was cancelled, so nothing of it was kept.`,
  file: name,
})

const tooMuch = (name: string): Failure => ({
  code: 'too-large',
  message: `“${name}” was not read: the files waiting to be added already fill the memory kept for them. Add or discard those first.`,
  file: name,
})

const withNote = (draft: ArticleDraft, note: string): ArticleDraft => ({ ...draft, notes: [...draft.notes, note] })

/** Articles of which some version has the same words. */
const articlesWithText = (state: NotebookState | null, hash: string): ArticleId[] =>
  [...(state?.articles.values() ?? [])]
    .filter((article) => article.versions.some((version) => version.hash === hash))
    .map((article) => article.id)

/** Works through a list a few at a time; answers in the list's order. */
const inLanes = async <T, R>(lanes: number, list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  const rest = list.entries()
  const lane = async () => {
    for (const [at, one] of rest) results[at] = await work(one)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
