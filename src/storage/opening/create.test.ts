import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNotebook, createNotebook, openNotebook } from '../index.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()
const options = { title: ' The ferry ', coder: 'Mara' }

test('a new notebook is on the disk, whole and sound, when it is handed over', async () => {
  const folder = join(folders.empty(), 'research', 'ferry')
  const session = must(await createNotebook(folder, { ...options, host: trialHost() }))
  expect(JSON.parse(readFileSync(join(folder, 'notebook.json'), 'utf8'))).toEqual({
    format: 'parallax-notebook',
    version: 1,
    id: expect.stringMatching(/^ntb-/),
    title: 'The ferry',
    createdAt: '2025-03-20T08:00:00.000Z',
    coders: [{ id: session.coder, name: 'Mara' }],
  })
  expect(readdirSync(folder).sort()).toEqual([
    '.gitattributes',
    '.gitignore',
    '.lock',
    'Open in Parallax.parallax',
    'codebook.json',
    'notebook.json',
  ])
  expect(session.state.facets.size).toBeGreaterThan(0)
  expect([session.seq, session.savedSeq, session.history()]).toEqual([0, 0, { undo: null, redo: null }])
  must(await session.close())
  expect(must(await checkNotebook(folder))).toEqual([])
})

test('a folder with anything in it is left exactly as it is', async () => {
  const folder = folders.empty()
  writeFileSync(join(folder, 'thesis.docx'), 'years of work')
  expect(await createNotebook(folder, options)).toMatchObject({
    ok: false,
    failure: { code: 'folder-not-empty', message: expect.stringMatching(/not empty/) },
  })
  expect(contentsOf(folder)).toEqual({ 'thesis.docx': 'years of work' })
  const notebook = folders.fixture()
  expect(await createNotebook(notebook, options)).toMatchObject({
    ok: false,
    failure: { code: 'folder-not-empty', message: expect.stringMatching(/is a notebook already/) },
  })
})

test('what git and file managers leave behind does not make a folder full, and is kept', async () => {
  const folder = folders.empty()
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.gitignore'), '*.bak\n')
  must(await must(await createNotebook(folder, options)).close())
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*.bak\n')
})

test('a notebook needs a title, and a place where it may be written', async () => {
  expect(await createNotebook(join(folders.empty(), 'n'), { ...options, title: ' ' })).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input' },
  })
  const mkdir = (): Promise<never> => Promise.reject(systemError('EACCES'))
  const denied = trialHost({ broken: { mkdir } })
  expect(await createNotebook(join(folders.empty(), 'n'), { ...options, host: denied })).toMatchObject({
    ok: false,
    failure: { code: 'no-permission' },
  })
  const file = join(folders.empty(), 'file')
  writeFileSync(file, '')
  expect(await createNotebook(file, options)).toMatchObject({ ok: false })
})

test('a disk that fills up while a notebook is made leaves none that is half there, and no lock', async () => {
  const folder = join(folders.empty(), 'n')
  const full = trialHost({ broken: { open: () => Promise.reject(systemError('ENOSPC')) } })
  expect(await createNotebook(folder, { ...options, host: full })).toMatchObject({
    ok: false,
    failure: { code: 'disk-full' },
  })
  expect(contentsOf(folder)).toEqual({})
  must(await must(await createNotebook(folder, options)).close())
  must(await must(await openNotebook(folder, { coder: 'Mara' })).close())
})
