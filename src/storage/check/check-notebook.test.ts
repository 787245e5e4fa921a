import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { JOURNAL, writeJournal } from '../files/journal.ts'
import { checkNotebook } from '../index.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()
const TEXT = 'articles/art-0000000000000002.text/ver-0000000000000003.json'
const CLAIMS = 'claims/art-0000000000000002.json'

const replaced =
  (path: string, from: string, to: string) =>
  (folder: string): void => {
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, path), text.replaceAll(from, to))
  }
const written =
  (path: string, text: string) =>
  (folder: string): void =>
    writeFileSync(join(folder, path), text)
const original = (folder: string): string =>
  Object.keys(contentsOf(folder)).find((path) => path.startsWith('originals/')) ?? ''

test('the notebook of the format’s promise is sound, and looking changes nothing', async () => {
  const folder = folders.fixture()
  const before = contentsOf(folder)
  expect(must(await checkNotebook(folder))).toEqual([])
  expect(contentsOf(folder)).toEqual(before)
})

test.each<[string, (folder: string) => void, Partial<Record<'severity' | 'file', string>>, RegExp]>([
  [
    'a file that is cut off',
    replaced(CLAIMS, '"readings": []\n}', ''),
    { severity: 'error', file: CLAIMS },
    /not readable/,
  ],
  [
    'an id that points nowhere',
    replaced(CLAIMS, 'pnt-0000000000000001', 'pnt-0000000000000009'),
    { severity: 'error', file: CLAIMS },
    /pnt-0000000000000009/,
  ],
  [
    'a quote that stands elsewhere',
    replaced(CLAIMS, '"start": 64,\n            "end": 73', '"start": 63,\n            "end": 72'),
    { severity: 'error', file: CLAIMS },
    /does not stand at 63/,
  ],
  [
    'a claim of a version that is not there',
    replaced(CLAIMS, 'ver-0000000000000003', 'ver-0000000000000001'),
    { severity: 'error', file: CLAIMS },
    /does not have/,
  ],
  [
    'a text that was changed',
    replaced(TEXT, 'Winter', 'Sommer'),
    { severity: 'error', file: TEXT },
    /words have been changed/,
  ],
  ['a text that is missing', (folder) => rmSync(join(folder, TEXT)), { severity: 'error', file: TEXT }, /is missing/],
  ['a text that is damaged', written(TEXT, '{'), { severity: 'error', file: TEXT }, /not readable/],
  [
    'an original that was changed',
    (folder) => writeFileSync(join(folder, original(folder)), 'x'),
    { severity: 'error' },
    /“ferry\.txt” has been changed/,
  ],
  [
    'an original that is missing',
    (folder) => rmSync(join(folder, original(folder))),
    { severity: 'error' },
    /“ferry\.txt” is missing/,
  ],
  ['a damaged journal', written(JOURNAL, 'x'), { severity: 'error', file: JOURNAL }, /not whole/],
  [
    'a text of no article',
    (folder) => renameSync(join(folder, TEXT), join(folder, TEXT.replace('3.json', '9.json'))),
    { severity: 'warning' },
    /belongs to no article/,
  ],
  [
    'an original of no article',
    written(`originals/${'a'.repeat(64)}`, ''),
    { severity: 'warning' },
    /belongs to no article/,
  ],
  [
    'a sync tool’s copy',
    written('sources/src-0000000000000001 2.json', '{}'),
    { severity: 'warning', file: 'sources/src-0000000000000001 2.json' },
    /sync tool/,
  ],
  [
    'what a killed save left',
    written(`articles/art-0000000000000002.text/.ver-0000000000000003.json.0123456789abcdef.tmp`, ''),
    { severity: 'warning' },
    /cut off/,
  ],
])('%s is found', async (_, harm, where, message) => {
  const folder = folders.fixture()
  harm(folder)
  const findings = must(await checkNotebook(folder))
  expect(findings).toContainEqual(expect.objectContaining({ ...where, message: expect.stringMatching(message) }))
  expect(findings.map(({ severity }) => severity)).toEqual(findings.map(({ severity }) => severity).toSorted())
})

test('a save that was cut off after it was safe is looked at as it will be', async () => {
  const folder = folders.fixture()
  const text = readFileSync(join(folder, 'notebook.json'), 'utf8')
  must(await writeJournal(trialHost(), folder, new Map([['notebook.json', text]])))
  writeFileSync(join(folder, 'notebook.json'), text.slice(0, 250))
  const findings = must(await checkNotebook(folder))
  expect(findings).toEqual([expect.objectContaining({ severity: 'warning', file: JOURNAL })])
})

test('what is no notebook, or a newer one, is said to be so', async () => {
  expect(await checkNotebook(folders.empty())).toMatchObject({ ok: false, failure: { code: 'not-a-notebook' } })
  const folder = folders.fixture()
  replaced('notebook.json', '"version": 1', '"version": 2')(folder)
  expect(await checkNotebook(folder)).toMatchObject({ ok: false, failure: { code: 'newer-format' } })
})
