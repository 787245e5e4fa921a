import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Files } from '../host.ts'
import { trialFolders } from '../testing/trial-folder.ts'
import { failing, systemError, trialHost } from '../testing/trial-host.ts'
import { copyDurably, intendedName, makeFolders, moveDurably, removeDurably, writeDurably } from './durable-file.ts'

const folders = trialFolders()
const bytes = Buffer.from('{"new": "ş🛟"}\n')

/** A folder with an old file, and what writing a new one over it came to. */
const overwrite = async (broken: Partial<Files>) => {
  const folder = folders.empty()
  const path = join(folder, 'pier.json')
  writeFileSync(path, 'old')
  const host = trialHost({ broken })
  const outcome = await writeDurably(host, path, bytes)
  return { outcome, host, text: readFileSync(path, 'utf8'), names: readdirSync(folder) }
}

/** Opens files for real and changes what their handles do. Folders are opened for reading, files for writing. */
const openWith = (change: (handle: FileHandle, flags: unknown) => void): Partial<Files> => ({
  open: async (path, flags) => {
    const handle = await fs.open(path, flags)
    change(handle, flags)
    return handle
  },
})

test('replaces a file and leaves nothing else behind', async () => {
  expect(await overwrite({})).toMatchObject({ outcome: { ok: true }, text: bytes.toString(), names: ['pier.json'] })
})

test('an empty file is written too', async () => {
  const path = join(folders.empty(), 'nothing')
  expect(await writeDurably(trialHost(), path, Buffer.alloc(0))).toMatchObject({ ok: true })
  expect(readFileSync(path)).toHaveLength(0)
})

test('what the disk takes only in pieces is written piece by piece', async () => {
  const broken = openWith((handle) => {
    const write = handle.write.bind(handle) as (
      b: Uint8Array,
      at: number,
      length: number,
    ) => Promise<{ bytesWritten: number }>
    handle.write = ((b: Uint8Array, at: number) => write(b, at, 1)) as FileHandle['write']
  })
  expect(await overwrite(broken)).toMatchObject({ outcome: { ok: true }, text: bytes.toString() })
})

const onFiles = (fault: (handle: FileHandle) => void) => openWith((handle, flags) => flags === 'wx' && fault(handle))

const FAULTS: readonly [string, string, Partial<Files>][] = [
  ['no room to begin with', 'disk-full', { open: () => Promise.reject(systemError('ENOSPC')) }],
  ['no room while writing', 'disk-full', onFiles((h) => (h.write = () => Promise.reject(systemError('ENOSPC'))))],
  ['a file size limit', 'disk-full', onFiles((h) => (h.write = () => Promise.reject(systemError('EFBIG'))))],
  [
    'a disk that takes nothing and says nothing',
    'disk-full',
    onFiles(
      (h) =>
        (h.write = (async (buffer: Uint8Array) => ({ bytesWritten: 0, buffer })) as unknown as FileHandle['write']),
    ),
  ],
  [
    'a disk that says it took everything and did not',
    'disk-full',
    onFiles(
      (h) =>
        (h.write = (async (buffer: Uint8Array) => ({
          bytesWritten: buffer.length,
          buffer,
        })) as unknown as FileHandle['write']),
    ),
  ],
  ['a sync that fails', 'write-failed', onFiles((h) => (h.sync = () => Promise.reject(systemError('EIO'))))],
  ['no permission', 'no-permission', { open: () => Promise.reject(systemError('EACCES')) }],
  ['a read-only disk', 'no-permission', { open: () => Promise.reject(systemError('EROFS')) }],
  ['too many open files', 'write-failed', { open: () => Promise.reject(systemError('EMFILE')) }],
  ['a name that stays taken', 'no-permission', { rename: () => Promise.reject(systemError('EPERM')) }],
  ['a rename that fails otherwise', 'write-failed', { rename: () => Promise.reject(systemError('EIO')) }],
]

test.each(FAULTS)('after %s the old file stands, alone, and the failure is a sentence', async (_, code, broken) => {
  const { outcome, text, names } = await overwrite(broken)
  expect(outcome).toMatchObject({ ok: false, failure: { code } })
  expect(!outcome.ok && outcome.failure.message).toMatch(/^Could not save “pier\.json”\. .*\.$/)
  expect({ text, names }).toEqual({ text: 'old', names: ['pier.json'] })
})

test('a name held for a moment is tried for again, with growing pauses', async () => {
  const { outcome, host, text } = await overwrite({ rename: failing(3, 'EPERM', fs.rename) })
  expect(outcome).toMatchObject({ ok: true })
  expect(host.pauses).toEqual([10, 20, 40])
  expect(text).toBe(bytes.toString())
})

test('a folder that cannot be synced fails the write, unless its disk knows no such thing', async () => {
  const onFolders = (code: string) =>
    openWith((handle, flags) => {
      if (flags === 'r') handle.sync = () => Promise.reject(systemError(code))
    })
  expect(await overwrite(onFolders('EIO'))).toMatchObject({ outcome: { ok: false, failure: { code: 'write-failed' } } })
  expect(await overwrite(onFolders('EINVAL'))).toMatchObject({ outcome: { ok: true } })
})

test('a folder that is gone is said to be gone', async () => {
  const folder = folders.empty()
  rmSync(folder, { recursive: true })
  const outcome = await writeDurably(trialHost(), join(folder, 'pier.json'), bytes)
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-found' } })
})

test('folders are made below their root, never the root itself', async () => {
  const root = folders.empty()
  expect(await makeFolders(trialHost(), root, ['a', 'b'])).toMatchObject({ ok: true })
  expect(await makeFolders(trialHost(), root, ['a', 'c'])).toMatchObject({ ok: true })
  expect(readdirSync(join(root, 'a'))).toEqual(['b', 'c'])
  const gone = await makeFolders(trialHost(), join(root, 'unplugged'), ['a'])
  expect(gone).toMatchObject({ ok: false, failure: { code: 'not-found' } })
})

test('files are removed, moved and copied; nothing is ever copied over', async () => {
  const folder = folders.empty()
  mkdirSync(join(folder, 'aside'))
  const [from, to, copy] = [join(folder, 'a'), join(folder, 'aside', 'a'), join(folder, 'b')]
  writeFileSync(from, 'x')
  expect(await moveDurably(trialHost(), from, to)).toMatchObject({ ok: true })
  expect(await copyDurably(trialHost(), to, copy)).toMatchObject({ ok: true })
  expect(await copyDurably(trialHost(), to, copy)).toMatchObject({ ok: false })
  expect(await removeDurably(trialHost(), to)).toMatchObject({ ok: true })
  expect(await removeDurably(trialHost(), to)).toMatchObject({ ok: true })
  expect(readdirSync(folder)).toEqual(['aside', 'b'])
  expect(readdirSync(join(folder, 'aside'))).toEqual([])
})

test('our temporary names are told from everybody else’s', () => {
  expect(intendedName('.pier.json.0123456789abcdef.tmp')).toBe('pier.json')
  expect(intendedName('.pier.json.tmp')).toBeNull()
  expect(intendedName('pier.json')).toBeNull()
})
