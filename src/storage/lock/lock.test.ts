import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemHost } from '../host.ts'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost } from '../testing/trial-host.ts'
import { LOCK, takeLock } from './lock.ts'
import { currentProcess, mayBeAlive, type ProcessIdentity } from './process-identity.ts'

const folders = trialFolders()
const self = currentProcess()

const leaveLock = (folder: string, holder: Partial<ProcessIdentity>): void =>
  writeFileSync(
    join(folder, LOCK),
    JSON.stringify({ ...self, program: 'Parallax', since: '2025-03-20T08:00:00.000Z', token: 'x', ...holder }),
  )

const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('a lock keeps everybody else out, this very process included, until it is given up', async () => {
  const folder = folders.empty()
  const lock = must(await takeLock(trialHost(), folder))
  expect(await takeLock(trialHost(), folder)).toMatchObject({ ok: false, failure: { code: 'locked' } })
  await lock.release()
  expect(readdirSync(folder)).toEqual([])
  await must(await takeLock(trialHost(), folder)).release()
})

test('who has it is said, with what to do', async () => {
  const folder = folders.empty()
  leaveLock(folder, {})
  const here = await takeLock(trialHost(), folder)
  expect(!here.ok && here.failure.message).toBe(
    'This notebook is open in Parallax since 2025-03-20T08:00:00.000Z. Close it there first.',
  )
  leaveLock(folder, { host: 'skarv', pid: 1 })
  const elsewhere = await takeLock(trialHost(), folder)
  expect(!elsewhere.ok && elsewhere.failure.message).toMatch(/on the computer “skarv” .* delete the file \.lock/)
})

test.each<[string, () => Partial<ProcessIdentity>]>([
  ['a process that is gone', () => ({ pid: dead(), started: null })],
  ['a process from before the computer was started again', () => ({ boot: 'another' })],
])('the lock of %s is taken over', async (_, holder) => {
  const folder = folders.empty()
  leaveLock(folder, holder())
  const lock = must(await takeLock(trialHost(), folder))
  expect(readdirSync(folder)).toEqual([LOCK])
  await lock.release()
  expect(existsSync(join(folder, LOCK))).toBe(false)
})

test('a number that a later process got is not its old owner', () => {
  const known = self.started !== null
  expect(mayBeAlive({ ...self, started: 'before' }, self)).toBe(!known)
  expect(mayBeAlive(self, self)).toBe(true)
  expect(mayBeAlive({ ...self, host: 'skarv', pid: dead() }, self)).toBe(true)
})

test.each(['', '{', '{"pid": 1}', '\u0000'])('a lock file that names nobody (%j) keeps nobody out', async (text) => {
  const folder = folders.empty()
  writeFileSync(join(folder, LOCK), text)
  await must(await takeLock(trialHost(), folder)).release()
})

test('of many who come at once to a dead holder’s lock, one gets it', async () => {
  const pid = dead()
  for (let round = 0; round < 20; round++) {
    const folder = folders.empty()
    leaveLock(folder, { boot: 'another', started: null, pid })
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => takeLock(systemHost(), folder)))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([LOCK])
  }
})

test('one who died while clearing a dead holder’s lock bars nobody', async () => {
  const folder = folders.empty()
  leaveLock(folder, { boot: 'another' })
  renameSync(join(folder, LOCK), join(folder, '.lock-clearing'))
  leaveLock(folder, { boot: 'another' })
  const lock = must(await takeLock(trialHost(), folder))
  expect(readdirSync(folder)).toEqual([LOCK])
  await lock.release()
})

test('a disk without links is locked all the same', async () => {
  const folder = folders.empty()
  const host = () => trialHost({ broken: { link: () => Promise.reject(systemError('EPERM')) } })
  const lock = must(await takeLock(host(), folder))
  expect(await takeLock(host(), folder)).toMatchObject({ ok: false, failure: { code: 'locked' } })
  await lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that may not be written to gives no lock, and says why', async () => {
  const host = trialHost({ broken: { writeFile: () => Promise.reject(systemError('EROFS')) } })
  expect(await takeLock(host, folders.empty())).toMatchObject({ ok: false, failure: { code: 'no-permission' } })
})

test('a lock that somebody else has taken is not given up for them', async () => {
  const folder = folders.empty()
  const lock = must(await takeLock(trialHost(), folder))
  leaveLock(folder, { host: 'skarv' })
  await lock.release()
  expect(readFileSync(join(folder, LOCK), 'utf8')).toContain('skarv')
})
