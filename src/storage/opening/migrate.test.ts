import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Migration } from '#core/disk/index.ts'
import { JOURNAL } from '../files/journal.ts'
import type { NotebookFolder } from '../files/notebook-folder.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost } from '../testing/trial-host.ts'
import { loadRecords } from './load.ts'
import { migrate } from './migrate.ts'
import { recover } from './recover.ts'

const folders = trialFolders()
const POINT = 'points/pnt-0000000000000001.json'

/** From a format in which a point was called a finding and stood under another key. */
const renamePoints: Migration = {
  from: 1,
  migrate: (files) =>
    new Map(
      [...files].map(([path, json]) => {
        if (path !== POINT || typeof json !== 'object' || json === null) return [path, json]
        const { finding, ...rest } = json as { finding: string }
        return [path, { ...rest, proposition: finding.toUpperCase() }]
      }),
    ),
}

const older = (host = trialHost()): NotebookFolder => {
  const path = folders.fixture()
  const text = readFileSync(join(path, POINT), 'utf8')
  writeFileSync(join(path, POINT), text.replace('"proposition"', '"finding"'))
  return { host, path }
}

const run = (folder: NotebookFolder, mayWrite: boolean) => migrate(folder, 1, mayWrite, new Map(), [renamePoints], 2)
const propositions = async (folder: NotebookFolder, overlay = new Map()) =>
  [...must(await loadRecords(folder, overlay)).state.points.values()].map((point) => point.proposition)

test('an older notebook is copied, then brought up to date whole', async () => {
  const folder = older()
  const before = contentsOf(folder.path)
  expect(must(await run(folder, true)).size).toBe(0)
  expect(await propositions(folder)).toEqual(['THE NIGHT CROSSING STOPS IN APRIL.'])
  expect(JSON.parse(readFileSync(join(folder.path, 'notebook.json'), 'utf8'))).toMatchObject({ version: 2 })
  const after = contentsOf(folder.path)
  const backup = 'backups/format-1-2025-03-20T08-00-00.000Z'
  for (const [path, text] of Object.entries(before)) {
    const kept = path.startsWith('originals/') || path.includes('.text/') ? after[path] : after[`${backup}/${path}`]
    expect(kept, path).toBe(text)
  }
  expect(after[JOURNAL]).toBeUndefined()
})

test('a migration that is cut off after its journal is finished on the next opening', async () => {
  let left = 3
  const rename: typeof import('node:fs/promises').rename = async (from, to) => {
    if (!String(to).includes('backups') && --left < 0) throw systemError('EIO')
    return trialHost().files.rename(from, to)
  }
  const folder = older(trialHost({ broken: { rename } }))
  expect(await run(folder, true)).toMatchObject({ ok: false })
  const later: NotebookFolder = { host: trialHost(), path: folder.path }
  must(await recover(later, true))
  expect(await propositions(later)).toEqual(['THE NIGHT CROSSING STOPS IN APRIL.'])
})

test('where nothing may be written it is brought up to date in memory', async () => {
  const folder = older()
  const before = contentsOf(folder.path)
  const overlay = must(await run(folder, false))
  expect(await propositions(folder, new Map(overlay))).toEqual(['THE NIGHT CROSSING STOPS IN APRIL.'])
  expect(contentsOf(folder.path)).toEqual(before)
})

test('a migration that makes something unreadable is given up before anything is touched', async () => {
  const folder = older()
  const before = contentsOf(folder.path)
  const broken: Migration = { from: 1, migrate: (files) => new Map([...files].map(([path]) => [path, 7])) }
  expect(await migrate(folder, 1, true, new Map(), [broken], 2)).toMatchObject({
    ok: false,
    failure: { code: 'damaged' },
  })
  expect(await migrate(folder, 1, true, new Map(), [], 2)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  expect(contentsOf(folder.path)).toEqual(before)
})
