import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RecentList, seenOnDisk, withOpened, withoutFolder, withTitle } from './recent.ts'

const opened = (folder: string, day = 1) => ({
  folder,
  title: folder.toUpperCase(),
  openedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
})

describe('recent notebooks', () => {
  it('are read one by one: what cannot be understood takes none of the others with it', () => {
    expect(RecentList.parse([opened('a'), null, { folder: 7 }, opened('b')])).toEqual([opened('a'), opened('b')])
  })

  it('stand newest first, each once', () => {
    const list = ['a', 'b', 'a'].reduce(
      (so, folder, day) => withOpened(so, opened(folder, day + 1)),
      [] as ReturnType<typeof opened>[],
    )
    expect(list).toEqual([opened('a', 3), opened('b', 2)])
  })

  it('are twelve at most', () => {
    const list = Array.from({ length: 20 }, (_, at) => `n${at}`).reduce(
      (so, folder) => withOpened(so, opened(folder)),
      [] as ReturnType<typeof opened>[],
    )
    expect(list).toHaveLength(12)
    expect(list[0]?.folder).toBe('n19')
  })

  it('can be renamed and forgotten', () => {
    const list = [opened('a'), opened('b')]
    expect(withTitle(list, 'b', 'New').map(({ title }) => title)).toEqual(['A', 'New'])
    expect(withoutFolder(list, 'a')).toEqual([opened('b')])
  })

  it('say which are missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recent-'))
    await mkdir(join(folder, 'there'))
    await writeFile(join(folder, 'there', 'notebook.json'), '{}')
    const seen = await seenOnDisk([opened(join(folder, 'there')), opened(join(folder, 'gone'))])
    expect(seen.map(({ missing }) => missing)).toEqual([false, true])
    await rm(folder, { recursive: true })
  })
})
