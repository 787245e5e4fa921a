import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { systemHost } from '#storage/index.ts'
import { coderIdIn, KeptCoder } from './coder.ts'
import { keepFile } from './kept-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const host = systemHost()
const start = async (path: string) => coderIdIn(await keepFile(host, path, KeptCoder, { id: null }), host.newId)

it('is the same at every start', async () => {
  const path = join(folder, 'profile', 'coder.json')
  const first = await start(path)
  expect(first).toMatch(/^cdr-/)
  expect(await start(path)).toBe(first)
})

it('is none where it cannot be kept', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await writeFile(join(folder, 'file'), '')
  expect(await start(join(folder, 'file', 'coder.json'))).toBeNull()
  expect(said).toHaveBeenCalled()
  said.mockRestore()
})
