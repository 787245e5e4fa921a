import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticle, readPaste } from '#formats/import/index.ts'
import { createNotebook, type NotebookSession, systemHost } from '#storage/index.ts'
import type { ParseJob } from '#workers/parse-job.ts'
import type { Parser } from '#workers/parser.ts'
import { LARGEST } from '#workers/read-bytes.ts'
import { addDrafts } from './add-drafts.ts'
import { holdDrafts } from './held-drafts.ts'
import { createImporter } from './importer.ts'

const STORY =
  'Ferry back on its old course\n\nThe boat from Port Alder leaves at seven again, its captain said on Tuesday.\n'
const host = systemHost()
let folder = ''
let session: NotebookSession

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'importer-'))
  const made = await createNotebook(join(folder, 'notebook'), { title: 'Ferry', coder: 'Ada', host })
  if (!made.ok) throw new Error(made.failure.message)
  session = made.value
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true, force: true })
})

/** Reads in this thread: what threads add is tested with them. */
const hereParser = (): Parser => ({
  parse: (job: ParseJob) =>
    job.kind === 'file'
      ? readArticle({ bytes: job.bytes, name: job.name, encoding: job.encoding ?? undefined })
      : readPaste({ text: job.text, html: job.html }),
  cancel: () => undefined,
})

const importing = () => {
  const held = holdDrafts()
  const importer = createImporter({ parser: hereParser(), held, state: () => session.state })
  const progress: string[] = []
  const put = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const read = (...paths: string[]) =>
    importer.readFiles(paths, ({ done, total, name }) => progress.push(`${done}/${total} ${name}`))
  return { held, importer, progress, put, read }
}

const known = {
  title: 'Ferry back',
  outlet: { name: 'Alder Post' },
  authors: [],
  language: 'en',
  url: null,
  published: null,
  updated: null,
  retrieved: null,
}

describe('reading files', () => {
  it('gives each its own result, in order, and says how far it is', async () => {
    const { put, read, progress } = importing()
    const results = await read(await put('a.txt', STORY), await put('empty.txt', ''), join(folder, 'gone.txt'))
    expect(results.map(({ name, failure }) => [name, failure?.code ?? null])).toEqual([
      ['a.txt', null],
      ['empty.txt', 'empty-file'],
      ['gone.txt', 'not-found'],
    ])
    expect(progress).toHaveLength(3)
    expect(progress.at(-1)).toMatch(/^3\/3 /)
  })

  it('refuses a file that is too large without reading it', async () => {
    const { put, read } = importing()
    const path = await put('large.txt', '')
    await truncate(path, LARGEST + 1)
    const [result] = await read(path)
    expect(result?.failure).toMatchObject({ code: 'too-large', file: path })
  })

  it('notices the same words within the batch, and in the notebook once they are there', async () => {
    const { put, read, held } = importing()
    const [first, second] = await read(await put('a.txt', STORY), await put('b.txt', STORY))
    const notes = [...(first?.draft?.notes ?? []), ...(second?.draft?.notes ?? [])]
    expect(notes.filter((note) => note.includes('same words'))).toHaveLength(1)
    const added = await addDrafts(session, held, [{ key: first!.key, known }], host.newId)
    const [third] = await read(await put('c.txt', STORY))
    expect(third?.twins).toEqual(added.ok && added.value)
  })

  it('reads a held file again with a chosen encoding', async () => {
    const { put, read, importer } = importing()
    const [result] = await read(await put('latin.txt', Buffer.from('Çarşamba günü vapur kalkacak.', 'latin1')))
    const again = await importer.reread(result!.key, 'windows-1254')
    expect(again).toMatchObject({
      ok: true,
      value: { draft: { encoding: { label: 'windows-1254', basis: 'chosen' } } },
    })
    expect(await importer.reread('unknown', 'utf-8')).toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('adding drafts', () => {
  it('keeps words and original, and adds the article in one step', async () => {
    const { put, read, held } = importing()
    const [result] = await read(await put('a.txt', STORY))
    const added = await addDrafts(session, held, [{ key: result!.key, known }], host.newId)
    if (!added.ok) throw new Error(added.failure.message)
    const article = session.state.articles.get(added.value[0]!)!
    const [version] = article.versions
    expect(session.state.sources.get(article.outlet!)?.name).toBe('Alder Post')
    expect((await session.readText(article.id, version!.id)).ok).toBe(true)
    const original = await session.readOriginal(version!.original!.hash)
    expect(original.ok && Buffer.from(original.value).toString()).toBe(STORY)
    expect(session.history().undo).toBe('import article')
    expect(held.get(result!.key)).toBeNull()
  })

  it('keeps the form of a paste that was read', async () => {
    const { importer, held } = importing()
    const result = await importer.readPaste(
      'A plain line about the ferry.',
      '<p>A <b>plain</b> line about the ferry.</p>',
    )
    const added = await addDrafts(session, held, [{ key: result.key, known }], host.newId)
    if (!added.ok) throw new Error(added.failure.message)
    const original = session.state.articles.get(added.value[0]!)?.versions[0]?.original
    expect(original).toMatchObject({ name: 'Pasted text', encoding: null, mediaType: result.draft?.mediaType })
  })

  it('adds none when one is no longer at hand', async () => {
    const { put, read, held } = importing()
    const [result] = await read(await put('a.txt', STORY))
    const chosen = [result!.key, 'gone'].map((key) => ({ key, known }))
    expect(await addDrafts(session, held, chosen, host.newId)).toMatchObject({ failure: { code: 'not-found' } })
    expect(session.state.articles.size).toBe(0)
  })
})

describe('what is held', () => {
  it('is bounded and let go', () => {
    const held = holdDrafts(10)
    const bytes = new Uint8Array(6)
    expect(held.hasRoomFor(6)).toBe(true)
    held.put('a', { name: 'a', bytes, isFile: true, draft: null, hash: null })
    expect(held.hasRoomFor(6)).toBe(false)
    held.discard(['a', 'unknown'])
    expect(held.hasRoomFor(10)).toBe(true)
  })
})
