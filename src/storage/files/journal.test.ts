import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { trialHost } from '../testing/trial-host.ts'
import { type Intent, JOURNAL, readJournal, removeJournal, writeJournal } from './journal.ts'

const folders = trialFolders()
const intent: Intent = new Map([
  ['notebook.json', '{"title": "Pier\n🛟"}'],
  ['points/pnt-0000000000000001.json', null],
])

test('an intent is read back as it was written, until it is removed', async () => {
  const folder = folders.empty()
  expect(must(await readJournal(trialHost(), folder))).toBeNull()
  must(await writeJournal(trialHost(), folder, intent))
  expect(must(await readJournal(trialHost(), folder))).toEqual(intent)
  must(await removeJournal(trialHost(), folder))
  expect(must(await readJournal(trialHost(), folder))).toBeNull()
})

test('a journal cut off at any byte, or with any bit flipped, is not carried out', async () => {
  const folder = folders.empty()
  must(await writeJournal(trialHost(), folder, intent))
  const whole = readFileSync(join(folder, JOURNAL))
  for (let at = 0; at < whole.length - 1; at++) {
    writeFileSync(join(folder, JOURNAL), whole.subarray(0, at))
    expect(await readJournal(trialHost(), folder)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    writeFileSync(join(folder, JOURNAL), flipped)
    expect(await readJournal(trialHost(), folder)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  }
})

test.each([
  '[["../escaped.json", "x"]]',
  '[["notebook.json", "x"], ["/etc/passwd", null]]',
  '[["originals/../notebook.json", "x"]]',
  '{"notebook.json": "x"}',
  'not JSON',
])('a journal that says %s is refused, whatever its checksum', async (body) => {
  const folder = folders.empty()
  writeFileSync(join(folder, JOURNAL), `${createHash('sha256').update(body).digest('hex')}\n${body}\n`)
  expect(await readJournal(trialHost(), folder)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
})
