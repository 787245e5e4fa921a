import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { type NotebookSession, openNotebook, systemHost } from '#storage/index.ts'
import { createSample } from './sample.ts'

const original = join(import.meta.dirname, '../../../resources/sample')
const coder = { id: 'cdr-0000000000000000', name: 'Mara' } as const

let scratch = ''
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sample-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

const documents = () => join(scratch, 'Documents')

/** A sample on a disk of its own; what is opened becomes the last notebook, and is closed again. */
const sampleFrom = (from = original, into = documents()) => {
  const recent: { folder: string; title: string; openedAt: string }[] = []
  const keeper = {
    open: async (folder: string): Promise<Outcome<NotebookSession>> => {
      const opened = await openNotebook(folder, { coder })
      if (!opened.ok) return opened
      recent.unshift({ folder, title: '', openedAt: '' })
      await opened.value.close()
      return done(opened.value)
    },
  }
  const sample = createSample({
    host: systemHost(),
    keeper,
    recent: { list: () => recent },
    coder: () => coder,
    original: from,
    documents: () => into,
  })
  const open = async (afresh = false) => {
    const opened = await sample.open(afresh)
    return opened.ok ? opened.value.folder : opened.failure.message
  }
  return { sample, open }
}

test('the sample is opened as a copy among the documents, and the next time the same copy', async () => {
  const { open } = sampleFrom()
  const copy = join(documents(), 'Parallax sample')
  expect(await open()).toBe(copy)
  await writeFile(join(copy, 'mine.txt'), 'kept')
  expect(await open()).toBe(copy)
  expect(await readdir(documents())).toEqual(['Parallax sample'])
})

test('afresh, it is copied again beside the first', async () => {
  const { open } = sampleFrom()
  await open()
  const second = join(documents(), 'Parallax sample 2')
  expect(await open(true)).toBe(second)
  expect(await open()).toBe(second)
})

test('pressed twice, it is copied once', async () => {
  const { open } = sampleFrom()
  const copy = join(documents(), 'Parallax sample')
  expect(await Promise.all([open(), open()])).toEqual([copy, copy])
  expect(await readdir(documents())).toEqual(['Parallax sample'])
})

test('a copy that was deleted is made again', async () => {
  const { open } = sampleFrom()
  await rm(await open(), { recursive: true })
  expect(await open()).toBe(join(documents(), 'Parallax sample'))
})

test('the sample itself is never written to, and the copy is whoever’s is at the desk', async () => {
  const before = await readFile(join(original, 'notebook.json'), 'utf8')
  const { open } = sampleFrom()
  const copy = await openNotebook(await open(), { coder })
  expect(copy.ok && [...copy.value.state.coders.values()]).toEqual([coder])
  if (copy.ok) await copy.value.close()
  expect(await readFile(join(original, 'notebook.json'), 'utf8')).toBe(before)
  expect(await readdir(original)).not.toContain('.lock')
})

test('a sample that is missing is said to be', async () => {
  expect(await sampleFrom(join(scratch, 'nowhere')).open()).toContain('missing from this copy of Parallax')
})

test('where nothing may be written, that is said and nothing is left', async () => {
  const file = join(scratch, 'Documents')
  await writeFile(file, 'a file stands where the folder should be')
  expect(await sampleFrom().open()).toContain(`a copy of it goes into “${file}”`)
  await rm(file)
  await mkdir(documents())
  if (process.getuid?.() === 0 || process.platform === 'win32') return
  await chmod(documents(), 0o500)
  expect(await sampleFrom().open()).toContain('Parallax may not write there')
  await chmod(documents(), 0o700)
  expect(await readdir(documents())).toEqual([])
})
