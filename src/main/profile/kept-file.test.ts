import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { systemHost } from '#storage/index.ts'
import { keepFile } from './kept-file.ts'

const Settings = z.object({ size: z.int() })
const usual = { size: 1 }
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const keep = (name = 'settings.json') => keepFile(systemHost(), join(folder, name), Settings, usual)

describe('a kept file', () => {
  it('holds the usual values until it is written, and what was written afterwards', async () => {
    const kept = await keep()
    expect(kept.get()).toEqual(usual)
    expect(await kept.set({ size: 2 })).toMatchObject({ ok: true })
    expect((await keep()).get()).toEqual({ size: 2 })
  })

  it('makes its folder', async () => {
    const kept = await keep(join('deep', 'er', 'settings.json'))
    expect(await kept.set({ size: 3 })).toMatchObject({ ok: true })
  })

  it('ends with what was set last', async () => {
    const kept = await keep()
    for (let size = 2; size < 20; size += 1) void kept.set({ size })
    await kept.settled()
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ size: 19 })
  })

  it.each(['', '{', '[]', '{"size":"large"}', 'null'])('that holds %j counts as none', async (text) => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    await writeFile(join(folder, 'settings.json'), text)
    expect((await keep()).get()).toEqual(usual)
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })

  it('says why it could not be written, and holds the value nevertheless', async () => {
    await writeFile(join(folder, 'blocked'), '')
    const kept = await keep(join('blocked', 'settings.json'))
    expect(await kept.set({ size: 4 })).toMatchObject({ ok: false })
    expect(kept.get()).toEqual({ size: 4 })
  })
})
