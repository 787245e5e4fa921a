import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNotebook, copyNotebook, openNotebook } from '../index.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { failing, systemError, trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()
const me = { id: 'cdr-0000000000000000000me', name: 'Mara' } as const

/** A notebook of one coder: the fixture is of two, and what is of two stays theirs. */
const ofOneCoder = (): string => {
  const folder = folders.fixture()
  const file = join(folder, 'notebook.json')
  const notebook = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...notebook, coders: notebook.coders.slice(0, 1) }))
  return folder
}

const coderIn = (folder: string): string => JSON.parse(readFileSync(join(folder, 'notebook.json'), 'utf8')).coders[0].id

test('a copy is the notebook file by file, without what is of one machine or moment', async () => {
  const from = folders.fixture()
  const before = contentsOf(from)
  writeFileSync(join(from, '.lock'), 'held')
  writeFileSync(join(from, '.notebook.json.0123456789abcdef.tmp'), 'half')
  mkdirSync(join(from, '.cache'))
  const to = join(folders.empty(), 'documents', 'copy')
  must(await copyNotebook(from, to, { coder: 'Mara', host: trialHost() }))
  expect(contentsOf(to)).toEqual(before)
  expect(readdirSync(join(to, '..'))).toEqual(['copy'])
  expect(must(await checkNotebook(to))).toEqual([])
})

test('what the only coder did becomes that of whoever is at the desk', async () => {
  const from = ofOneCoder()
  const theirs = coderIn(from)
  const to = join(folders.empty(), 'copy')
  must(await copyNotebook(from, to, { coder: me, host: trialHost() }))
  const session = must(await openNotebook(to, { coder: me }))
  expect([...session.state.coders.values()]).toEqual([me])
  const readings = [...session.state.readings.values()]
  expect(readings.length).toBeGreaterThan(0)
  expect(readings.every(({ coder }) => coder === me.id)).toBe(true)
  expect(JSON.stringify(contentsOf(to))).not.toContain(theirs)
  expect(contentsOf(join(to, 'originals'))).toEqual(contentsOf(join(from, 'originals')))
  must(await session.close())
  expect(coderIn(from)).toBe(theirs)
})

test('what is there already stays as it is', async () => {
  const to = folders.fixture()
  const before = contentsOf(to)
  expect(await copyNotebook(folders.fixture(), to, { coder: me })).toMatchObject({
    ok: false,
    failure: { code: 'folder-not-empty' },
  })
  expect(contentsOf(to)).toEqual(before)
})

test('what is no notebook is not copied', async () => {
  const parent = folders.empty()
  const outcome = await copyNotebook(folders.empty(), join(parent, 'copy'), { coder: me })
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(readdirSync(parent)).toEqual([])
})

test.each([
  ['open', 'ENOSPC', 'disk-full'],
  ['mkdir', 'EACCES', 'no-permission'],
  ['rename', 'EROFS', 'no-permission'],
  ['readFile', 'EIO', 'write-failed'],
] as const)('nothing is left when %s fails with %s, at whichever file', async (call, code, expected) => {
  const { files } = trialHost()
  for (const good of [0, 1, 7]) {
    let calls = 0
    const breaking = (...args: unknown[]) => {
      calls += 1
      return calls > good ? Promise.reject(systemError(code)) : Reflect.apply(files[call], files, args)
    }
    const parent = folders.empty()
    const host = trialHost({ broken: { [call]: breaking } })
    const outcome = await copyNotebook(folders.fixture(), join(parent, 'copy'), { coder: me, host })
    if (good === 0) expect(outcome).toMatchObject({ ok: false, failure: { code: expected } })
    expect(readdirSync(parent)).toEqual(outcome.ok ? ['copy'] : [])
  }
})

test('a scanner that holds a file for a moment is waited for', async () => {
  const to = join(folders.empty(), 'copy')
  const { files } = trialHost()
  const host = trialHost({ broken: { rename: failing(3, 'EBUSY', files.rename) } })
  must(await copyNotebook(folders.fixture(), to, { coder: me, host }))
  expect(must(await checkNotebook(to))).toEqual([])
})

test('the draft of a copy that was killed is cleared away by the next one; a young one, and what is not ours, stays', async () => {
  const parent = folders.empty()
  const host = trialHost()
  const hours = (before: number) => new Date(Date.parse(host.now()) - before * 3_600_000)
  const leave = (name: string, before: number) => {
    mkdirSync(join(parent, name, 'articles'), { recursive: true })
    writeFileSync(join(parent, name, 'articles', 'half.json'), '{')
    utimesSync(join(parent, name), hours(before), hours(before))
  }
  leave('.parallax-copy-0123456789abcdef.tmp', 2)
  leave('.parallax-copy-fedcba9876543210.tmp', 0.1)
  leave('.parallax-copy-mine.tmp', 2)
  leave('.0123456789abcdef.tmp', 2)
  must(await copyNotebook(folders.fixture(), join(parent, 'copy'), { coder: me, host }))
  expect(readdirSync(parent).sort()).toEqual([
    '.0123456789abcdef.tmp',
    '.parallax-copy-fedcba9876543210.tmp',
    '.parallax-copy-mine.tmp',
    'copy',
  ])
})
