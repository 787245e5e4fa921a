// The promise of "Saved", tried on a process of its own: killed in the middle of its work, short of space, shut out.
import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNotebook, openNotebook } from './index.ts'
import { digestOf } from './testing/digest.ts'
import { buildVictim, readLog, startVictim } from './testing/spawn-victim.ts'
import { must, trialFolders } from './testing/trial-folder.ts'
import type { Noted } from './testing/victim.ts'

const folders = trialFolders()
const desk = { coder: 'Mara Ilse' }
let program = ''
beforeAll(async () => {
  program = await buildVictim()
})
afterAll(() => rmSync(dirname(program), { recursive: true }))

/** The states that may be found: the last one acknowledged, and every later one. */
const acceptable = (log: readonly Noted[]): string[] => {
  const states = log.flatMap((noted) => {
    if ('opened' in noted) return [{ seq: 0, digest: noted.opened.digest }]
    return 'done' in noted ? [{ seq: noted.done, digest: noted.digest }] : []
  })
  const saved = Math.max(0, ...log.map((noted) => ('saved' in noted ? noted.saved : 0)))
  return states.filter(({ seq }) => seq >= saved).map(({ digest }) => digest)
}

const errorsIn = async (folder: string) =>
  must(await checkNotebook(folder)).filter((finding) => finding.severity === 'error')

test('killed a dozen times at its work: what was saved is there, and the notebook is sound each time', async () => {
  const folder = folders.fixture()
  let acknowledged = 0
  for (let kill = 0; kill < 12; kill++) {
    const logPath = join(dirname(folder), `log-${kill}`)
    const victim = startVictim(program, ['work', folder, logPath])
    await victim.noted(5 + ((kill * 37) % 60))
    await victim.kill()
    const log = readLog(logPath)
    acknowledged += log.filter((noted) => 'saved' in noted).length
    expect(await errorsIn(folder)).toEqual([])
    const session = must(await openNotebook(folder, desk))
    expect(session.problems).toEqual([])
    expect(acceptable(log)).toContain(digestOf(session.state))
    must(await session.close())
    expect(await errorsIn(folder)).toEqual([])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === '.journal')).toEqual([])
  }
  expect(acknowledged).toBeGreaterThan(12)
})

test('while one process has it nobody else writes; once that one is killed, anybody may', async () => {
  const folder = folders.fixture()
  const victim = startVictim(program, ['hold', folder, join(dirname(folder), 'log')])
  await victim.noted(1)
  expect(await openNotebook(folder, desk)).toMatchObject({ ok: false, failure: { code: 'locked' } })
  await victim.kill()
  must(await must(await openNotebook(folder, desk)).close())
})

test('when files may grow no further, what was saved stays, and the rest is said not to be', async () => {
  const folder = folders.fixture()
  const logPath = join(dirname(folder), 'log')
  const victim = startVictim(program, ['work', folder, logPath], 24)
  let lines = 20
  while (victim.running() && !readLog(logPath).some((noted) => 'failed' in noted)) {
    lines += 20
    await victim.noted(lines)
  }
  await victim.kill()
  const log = readLog(logPath)
  expect(log).toContainEqual({ failed: 'disk-full' })
  const session = must(await openNotebook(folder, desk))
  expect(acceptable(log)).toContain(digestOf(session.state))
  must(await session.close())
  expect(await errorsIn(folder)).toEqual([])
})

test('a folder without permission to write is open for reading only', async () => {
  const folder = folders.fixture()
  chmodSync(dirname(folder), 0o755)
  chmodSync(folder, 0o555)
  const logPath = join(folders.empty(), 'log')
  await startVictim(program, ['look', folder, logPath]).ended
  chmodSync(folder, 0o755)
  expect(readLog(logPath)).toEqual([{ opened: { readOnly: 'no-permission', digest: expect.any(String) } }])
})
