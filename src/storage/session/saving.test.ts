// Saves that fail, on the real disk with one call broken at a time.
import { existsSync, readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { JOURNAL } from '../files/journal.ts'
import type { Files, Host } from '../host.ts'
import { checkNotebook, createNotebook, openNotebook, type SessionEvent } from '../index.ts'
import { claimWords, importArticle } from '../testing/settled-work.ts'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()

/** The real file system until it is told how to break. */
const breakable = () => {
  let fault: (call: 'open' | 'rename' | 'unlink', path: string) => string | null = () => null
  const check = (call: 'open' | 'rename' | 'unlink', path: unknown): void => {
    const code = fault(call, String(path))
    if (code !== null) throw systemError(code)
  }
  const files: Partial<Files> = {
    open: async (path, flags) => {
      check('open', path)
      return fs.open(path, flags)
    },
    rename: async (from, to) => {
      check('rename', to)
      return fs.rename(from, to)
    },
    unlink: async (path) => {
      check('unlink', path)
      return fs.unlink(path)
    },
  }
  return { files, breakIt: (next: typeof fault) => (fault = next), mend: () => (fault = () => null) }
}

const start = async () => {
  const disk = breakable()
  const host = trialHost({ broken: disk.files })
  const folder = join(folders.empty(), 'n')
  const session = must(await createNotebook(folder, { title: 'N', coder: 'Mara', host }))
  const events: SessionEvent['kind'][] = []
  session.subscribe((event) => events.push(event.kind))
  return { disk, host, folder, session, events }
}

const reopened = async (folder: string, host?: Host) =>
  must(await openNotebook(folder, { coder: 'Mara', ...(host && { host }) }))

test('a full disk loses nothing: the change stays in memory, is told, and is saved when there is room', async () => {
  const { disk, host, folder, session, events } = await start()
  const before = readFileSync(join(folder, 'notebook.json'), 'utf8')
  disk.breakIt(() => 'ENOSPC')
  must(session.run('notebook.rename', { title: 'Kept' }))
  expect(await session.flush()).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
  expect(await session.close()).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
  expect(session.savedSeq).toBe(0)
  expect(readFileSync(join(folder, 'notebook.json'), 'utf8')).toBe(before)
  expect(session.run('notebook.rename', { title: 'Kept still' }).ok).toBe(true)
  disk.mend()
  host.fire()
  must(await session.close())
  expect(events.filter((kind) => kind === 'saved')).toHaveLength(1)
  expect(readFileSync(join(folder, 'notebook.json'), 'utf8')).toContain('Kept still')
})

test('a save of several files that is cut short after its journal counts as saved, and is finished', async () => {
  const { disk, folder, session } = await start()
  const article = must(await importArticle(session, 1))
  must(await session.flush())
  disk.breakIt((call, path) => (call === 'rename' && path.includes('claims') ? 'EIO' : null))
  must(claimWords(session, article, 0, 6))
  must(session.run('notebook.rename', { title: 'Renamed' }))
  expect(await session.flush()).toMatchObject({ ok: false })
  expect(session.savedSeq).toBe(session.seq)
  expect(existsSync(join(folder, JOURNAL))).toBe(true)
  await session.abandon()
  const again = await reopened(folder)
  expect(again.state).toEqual(session.state)
  expect(existsSync(join(folder, JOURNAL))).toBe(false)
  must(await again.close())
})

test('a journal that cannot be removed never brings old contents back over newer ones', async () => {
  const { disk, folder, session } = await start()
  must(await importArticle(session, 1))
  disk.breakIt((call, path) => (call === 'unlink' && path.endsWith(JOURNAL) ? 'EIO' : null))
  expect(await session.flush()).toMatchObject({ ok: false })
  must(session.run('notebook.rename', { title: 'Newer' }))
  expect(await session.flush()).toMatchObject({ ok: false })
  expect(session.savedSeq).toBe(session.seq)
  await session.abandon()
  const again = await reopened(folder)
  expect(again.state).toEqual(session.state)
  must(await again.close())
  expect(must(await checkNotebook(folder))).toEqual([])
})

test('opening read-only what a journal still holds shows it, and leaves the journal alone', async () => {
  const { disk, folder, session } = await start()
  disk.breakIt((call, path) => (call === 'rename' && path.includes('sources') ? 'EIO' : null))
  must(await importArticle(session, 1))
  await session.flush()
  await session.abandon()
  const reading = must(await openNotebook(folder, { coder: '', access: 'read' }))
  expect(reading.state).toEqual(session.state)
  expect(existsSync(join(folder, JOURNAL))).toBe(true)
  must(await reading.close())
})

test('a folder that was taken away is said to be gone, and is not made anew', async () => {
  const { folder, session } = await start()
  await fs.rename(folder, `${folder}-moved`)
  must(session.run('notebook.rename', { title: 'Where?' }))
  expect(await session.flush()).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(await importArticle(session, 1)).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(existsSync(folder)).toBe(false)
  await fs.rename(`${folder}-moved`, folder)
  must(await session.close())
  expect(must(await checkNotebook(folder))).toEqual([])
})
