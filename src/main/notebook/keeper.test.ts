import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SessionEvent, systemHost } from '#storage/index.ts'
import { createKeeper } from './keeper.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keeper-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const keeping = () => {
  const open: (string | null)[] = []
  const asked: (string | null)[] = []
  const heard: SessionEvent['kind'][] = []
  const keeper = createKeeper({
    host: systemHost(),
    coder: () => 'Ada',
    leaving: async () => {
      asked.push(keeper.current()?.folder ?? null)
    },
    changed: (session) => open.push(session?.folder ?? null),
    heard: (event) => heard.push(event.kind),
  })
  return { keeper, open, asked, heard, at: (name: string) => join(folder, name) }
}

describe('the open notebook', () => {
  it('is none at first, and that is said', () => {
    const { keeper } = keeping()
    expect(keeper.current()).toBeNull()
    expect(keeper.demand()).toMatchObject({ ok: false, failure: { code: 'not-open' } })
  })

  it('is closed when another is opened', async () => {
    const { keeper, open, at } = keeping()
    await keeper.create(at('a'), 'A')
    await keeper.create(at('b'), 'B')
    expect(open).toEqual([at('a'), null, at('b')])
    expect((await keeper.open(at('a'))).ok).toBe(true)
    await keeper.close()
    expect(open.at(-1)).toBeNull()
  })

  it('is left only after its windows were asked for what is typed in them', async () => {
    const { keeper, asked, at } = keeping()
    await keeper.create(at('a'), 'A')
    await keeper.create(at('b'), 'B')
    expect(asked).toEqual([at('a')])
    await keeper.open(at('nowhere'))
    expect(asked).toEqual([at('a')])
    await keeper.close()
    expect(asked).toEqual([at('a'), at('b')])
  })

  it('answers only what was meant for this opening of it', async () => {
    const { keeper, at } = keeping()
    const first = await keeper.create(at('a'), 'A')
    const then = keeper.current()?.token ?? ''
    expect(keeper.meant(then)).toEqual(first)
    await keeper.close()
    await keeper.open(at('a'))
    const refused = { ok: false, failure: { code: 'not-open' } }
    expect(keeper.meant(then)).toMatchObject(refused)
    expect(await keeper.close(then)).toMatchObject(refused)
    expect(keeper.current()?.folder).toBe(at('a'))
    await keeper.close(keeper.current()?.token)
    expect(keeper.meant(then)).toMatchObject(refused)
  })

  it('stays when the other cannot be opened', async () => {
    const { keeper, at } = keeping()
    await keeper.create(at('a'), 'A')
    expect(await keeper.open(at('nowhere'))).toMatchObject({ ok: false })
    expect(keeper.current()?.folder).toBe(at('a'))
    await keeper.close()
  })

  it('is not opened twice', async () => {
    const { keeper, open, at } = keeping()
    const made = await keeper.create(at('a'), 'A')
    const again = await keeper.open(join(at('a'), '..', 'a'))
    expect(again.ok && made.ok && again.value === made.value).toBe(true)
    expect(open).toEqual([at('a')])
    await keeper.close()
  })

  it('changes one at a time, however many windows ask', async () => {
    const { keeper, open, at } = keeping()
    const all = await Promise.all(['a', 'b', 'c'].map((name) => keeper.create(at(name), name)))
    expect(all.every((made) => made.ok)).toBe(true)
    expect(open).toEqual([at('a'), null, at('b'), null, at('c')])
    await keeper.close()
  })

  it('cannot be left while its changes cannot be saved, unless they are given up', async () => {
    const { keeper, heard, at } = keeping()
    const made = await keeper.create(at('a'), 'A')
    if (!made.ok) throw new Error(made.failure.message)
    await rm(at('a'), { recursive: true })
    await writeFile(at('a'), 'a file stands where the notebook was')
    made.value.run('notebook.rename', { title: 'Unsaved' })
    expect(await keeper.create(at('b'), 'B')).toMatchObject({ ok: false })
    expect(await keeper.close()).toMatchObject({ ok: false })
    expect(keeper.current()?.folder).toBe(at('a'))
    expect(heard).toContain('save-failed')
    await keeper.abandon()
    expect(keeper.current()).toBeNull()
  })
})
