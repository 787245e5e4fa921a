import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { writeJournal } from '../files/journal.ts'
import { type NotebookSession, openNotebook } from '../index.ts'
import { LOCK } from '../lock/lock.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost, unsynced } from '../testing/trial-host.ts'

const folders = trialFolders()
const desk = { coder: 'Mara Ilse' }
const CLAIMS = 'claims/art-0000000000000001.json'

/** A copy of the fixture with some of its files changed: null removes one. */
const damaged = (changes: Readonly<Record<string, string | null>>): string => {
  const folder = folders.fixture()
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(folder, path), { recursive: true })
    else writeFileSync(join(folder, path), text)
  }
  return folder
}

const edited = (path: string, from: string, to: string): Record<string, string> => {
  const text = readFileSync(join(folders.fixture(), path), 'utf8')
  expect(text).toContain(from)
  return { [path]: text.replace(from, to) }
}

const closed = async (session: NotebookSession): Promise<NotebookSession> => {
  must(await session.close())
  return session
}

test('a sound notebook opens without a word, and opening it changes nothing', async () => {
  const folder = folders.fixture()
  const before = contentsOf(folder)
  const session = await closed(must(await openNotebook(folder, desk)))
  expect([session.problems, session.readOnly, session.coder]).toEqual([[], null, 'cdr-0000000000000001'])
  expect(contentsOf(folder)).toEqual(before)
})

test('opening reads no text and no original', async () => {
  const read: string[] = []
  const { readText } = trialHost().files
  const noting = (path: string): string => {
    read.push(path)
    return readText(path)
  }
  await closed(
    must(await openNotebook(folders.fixture(), { ...desk, host: trialHost({ broken: { readText: noting } }) })),
  )
  expect(read.length).toBeGreaterThan(10)
  expect(read.filter((path) => path.includes('.text') || path.includes('originals'))).toEqual([])
})

test.each<[string, string, () => string]>([
  ['nothing there', 'not-found', () => join(folders.empty(), 'nowhere')],
  ['an empty folder', 'not-a-notebook', () => folders.empty()],
  ['a file', 'not-a-notebook', () => join(folders.fixture(), 'notebook.json')],
  ['another program’s notebook.json', 'not-a-notebook', () => damaged({ 'notebook.json': '{"cells": []}' })],
  ['a notebook whose notebook.json has not come yet', 'not-a-notebook', () => damaged({ 'notebook.json': null })],
])('%s is refused with a sentence, and nothing is written', async (_, code, make) => {
  const folder = make()
  const before = existsSync(folder) && !folder.endsWith('.json') ? contentsOf(folder) : {}
  const outcome = await openNotebook(folder, desk)
  expect(outcome).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(/^(The|There|“).*\.$/) } })
  if (Object.keys(before).length > 0) expect(contentsOf(folder)).toEqual(before)
})

test('two cannot have it open at once; reading it meanwhile is no trouble', async () => {
  const folder = folders.fixture()
  const first = must(await openNotebook(folder, desk))
  expect(await openNotebook(folder, desk)).toMatchObject({ ok: false, failure: { code: 'locked' } })
  const reader = must(await openNotebook(folder, { ...desk, access: 'read' }))
  expect(reader.run('notebook.rename', { title: 'No' })).toMatchObject({ ok: false, failure: { code: 'read-only' } })
  expect(await reader.putOriginal(Buffer.from('x'))).toMatchObject({ ok: false, failure: { code: 'read-only' } })
  await closed(reader)
  expect(existsSync(join(folder, LOCK))).toBe(true)
  await closed(first)
  expect(existsSync(join(folder, LOCK))).toBe(false)
})

test('a damaged file is set aside, said, and everything else opens', async () => {
  const whole = readFileSync(join(folders.fixture(), CLAIMS), 'utf8')
  const folder = damaged({ [CLAIMS]: whole.slice(0, 500) })
  const session = must(await openNotebook(folder, { ...desk, host: trialHost() }))
  const aside = `set-aside/2025-03-20T08-00-00.000Z/${CLAIMS}`
  expect(session.problems[0]).toMatchObject({ code: 'damaged', file: CLAIMS })
  expect(session.problems[0]?.message).toContain(`moved to ${aside}`)
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(whole.slice(0, 500))
  expect(session.state.articles.size).toBe(3)
  expect(session.state.claims.size).toBe(1)
  expect(session.readOnly).toBeNull()
  await closed(session)
  writeFileSync(join(folder, CLAIMS), whole)
  const restored = await closed(must(await openNotebook(folder, desk)))
  expect([restored.problems, restored.state.claims.size]).toEqual([[], 4])
})

test.each<[string, readonly string[], string]>([
  ['nowhere that is known', [], 'in its place, from a backup or another computer. If there is none, what can be read'],
  ['in git', ['.git/HEAD'], `in its place. The folder is kept in git, which may have one: “git restore ${CLAIMS}”`],
  [
    'in the newest backup that has it',
    [`format-2-2025-01-01T00-00-00.000Z/${CLAIMS}`, `format-1-2025-02-01T00-00-00.000Z/${CLAIMS}`]
      .concat('format-3-2025-03-01T00-00-00.000Z/notebook.json')
      .map((path) => `backups/${path}`),
    `is in backups/format-1-2025-02-01T00-00-00.000Z/${CLAIMS}, to be read there`,
  ],
])('with a damaged file it is said where a sound copy may be: %s', async (_, present, words) => {
  const folder = damaged({ [CLAIMS]: '{' })
  for (const path of present) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), 'x')
  }
  const session = await closed(must(await openNotebook(folder, desk)))
  expect(session.problems[0]?.message).toContain(words)
})

test('records that refer to a lost one are kept, said, and may still be worked on', async () => {
  const folder = damaged({ 'sources/src-0000000000000005.json': null })
  const session = must(await openNotebook(folder, desk))
  expect(session.problems).toHaveLength(1)
  expect(session.problems[0]?.message).toMatch(/refers to source src-0000000000000005/)
  expect(session.run('claim.setNote', { id: 'clm-0000000000000002', note: 'Ask again.' }).ok).toBe(true)
  await closed(session)
})

test.each(['notebook.json', 'codebook.json', 'briefs/brf-0000000000000001.json'])(
  '%s cut off at any byte: the notebook opens, and what was cut off is kept',
  async (path) => {
    const whole = readFileSync(join(folders.fixture(), path))
    const step = Math.max(1, Math.floor(whole.length / 60))
    const host = trialHost({ broken: unsynced })
    for (let length = 0; length < whole.length - 1; length += step) {
      const folder = damaged({})
      writeFileSync(join(folder, path), whole.subarray(0, length))
      const session = await closed(must(await openNotebook(folder, { ...desk, host })))
      expect(session.state.claims.size).toBe(4)
      expect(readFileSync(join(folder, 'set-aside/2025-03-20T08-00-00.000Z', path))).toEqual(whole.subarray(0, length))
      const again = await closed(must(await openNotebook(folder, { ...desk, host })))
      expect(again.problems.filter((problem) => problem.message.includes('set-aside'))).toEqual([])
    }
  },
)

test('of a damaged notebook.json all that can be read is kept', async () => {
  const text = readFileSync(join(folders.fixture(), 'notebook.json'), 'utf8')
  const folder = damaged({ 'notebook.json': text.slice(0, text.indexOf('cdr-0000000000000002')) })
  const session = await closed(must(await openNotebook(folder, desk)))
  expect([...session.state.notebook.values()]).toEqual([
    { id: 'ntb-0000000000000001', title: 'Winter ferry, Port Alder – Sandrin', createdAt: '2025-03-14T09:30:00.000Z' },
  ])
  expect([...session.state.coders.values()].map(({ name }) => name)).toEqual(['Mara Ilse', 'Coder 2'])
  expect(JSON.parse(readFileSync(join(folder, 'notebook.json'), 'utf8'))).toMatchObject({
    version: 1,
    coders: [{}, {}],
  })
})

test('a newer notebook is read, not written to, and what cannot be read of it is not touched', async () => {
  const folder = damaged({
    ...edited('notebook.json', '"version": 1', '"version": 99'),
    ...edited('points/pnt-0000000000000001.json', '"supported"', '"proven beyond doubt"'),
  })
  const before = contentsOf(folder)
  const session = await closed(must(await openNotebook(folder, desk)))
  expect(session.readOnly).toMatchObject({ code: 'newer-format' })
  expect(session.problems).toHaveLength(2)
  expect(session.run('notebook.rename', { title: 'No' })).toMatchObject({ ok: false, failure: { code: 'not-open' } })
  expect(contentsOf(folder)).toEqual(before)
})

test('a newer notebook of which nothing can be read is refused, and so is a damaged one that names a newer format', async () => {
  const newer = damaged({ 'notebook.json': '{"format": "parallax-notebook", "version": 99, "name": "N"}' })
  expect(await openNotebook(newer, desk)).toMatchObject({ ok: false, failure: { code: 'newer-format' } })
  const cut = damaged({ 'notebook.json': '{"format": "parallax-notebook", "version": 99, "na' })
  const before = contentsOf(cut)
  expect(await openNotebook(cut, desk)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  expect(contentsOf(cut)).toEqual(before)
})

test('copies that a sync tool made are left alone and said', async () => {
  const copy = 'sources/src-0000000000000001 (conflicted copy).json'
  const folder = damaged({ [copy]: '{}', [`${CLAIMS}.bak`]: 'x' })
  mkdirSync(join(folder, 'notes'))
  const session = await closed(must(await openNotebook(folder, desk)))
  expect(session.problems.map(({ code, file }) => ({ code, file }))).toEqual([{ code: 'conflict', file: copy }])
  expect(existsSync(join(folder, copy))).toBe(true)
})

test('a record that stands in two files is taken once, and the second file is set aside', async () => {
  const claim = 'clm-0000000000000004'
  const folder = damaged(edited('claims/art-0000000000000002.json', claim, 'clm-0000000000000001'))
  const session = await closed(must(await openNotebook(folder, desk)))
  expect(session.problems[0]).toMatchObject({ code: 'damaged', file: 'claims/art-0000000000000002.json' })
  expect(session.state.claims.size).toBe(3)
})

test('a file that cannot be read for other reasons makes the notebook read-only: it must not be written over', async () => {
  const real = trialHost().files.readText
  const readText = (path: string): string => {
    if (path.endsWith('art-0000000000000001.json')) throw systemError('EIO')
    return real(path)
  }
  const folder = folders.fixture()
  const session = await closed(must(await openNotebook(folder, { ...desk, host: trialHost({ broken: { readText } }) })))
  expect(session.readOnly).toMatchObject({ code: 'write-failed', message: expect.stringMatching(/reading only/) })
})

test('without permission to write it is open for reading only, and says why', async () => {
  const denied = () => Promise.reject(systemError('EROFS'))
  const host = trialHost({ broken: { writeFile: denied } })
  const session = await closed(must(await openNotebook(folders.fixture(), { coder: 'Somebody new', host })))
  expect(session.readOnly).toMatchObject({ code: 'no-permission' })
  expect(session.readOnly?.message).toMatch(/open for reading only\. .*disk is read-only/)
  expect(session.state.coders.size).toBe(2)
})

test('what killed saves left behind is swept up, other programs’ files are not', async () => {
  const folder = damaged({
    'sources/.src-0000000000000001.json.0123456789abcdef.tmp': '{',
    '..journal.0123456789abcdef.tmp': '',
    'sources/.syncthing.x.tmp': 'not ours',
    'sources/.other.json.0123456789abcdef.tmp': 'not ours',
  })
  await closed(must(await openNotebook(folder, desk)))
  expect(Object.keys(contentsOf(folder)).filter((path) => path.endsWith('.tmp'))).toEqual([
    'sources/.other.json.0123456789abcdef.tmp',
    'sources/.syncthing.x.tmp',
  ])
})

test('a disk too full to finish what was cut off opens for reading only, with what was saved', async () => {
  const folder = folders.fixture()
  const text = readFileSync(join(folder, 'notebook.json'), 'utf8').replace('Winter ferry', 'Summer ferry')
  must(await writeJournal(trialHost(), folder, new Map([['notebook.json', text]])))
  const full = trialHost({ broken: { open: () => Promise.reject(systemError('ENOSPC')) } })
  const session = await closed(must(await openNotebook(folder, { ...desk, host: full })))
  expect(session.readOnly).toMatchObject({ code: 'disk-full' })
  expect([...session.state.notebook.values()][0]?.title).toMatch(/^Summer ferry/)
  expect(existsSync(join(folder, LOCK))).toBe(false)
  await closed(must(await openNotebook(folder, desk)))
  expect(readFileSync(join(folder, 'notebook.json'), 'utf8')).toBe(text)
})
