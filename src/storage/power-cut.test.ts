// A save that stops at any one call to the system, as at a power cut: afterwards the notebook is as before the save or
// as after it, and as after it once it was said to be saved.
import fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Files } from './host.ts'
import { checkNotebook, type NotebookSession, openNotebook } from './index.ts'
import { digestOf } from './testing/digest.ts'
import { must, trialFolders } from './testing/trial-folder.ts'
import { systemError, trialHost } from './testing/trial-host.ts'

const folders = trialFolders()

/** The real file system, until so many calls that change something; from then on it answers no more. */
const powerFor = () => {
  let left = Number.POSITIVE_INFINITY
  const spend = (): void => {
    left -= 1
    if (left < 0) throw systemError('EIO')
  }
  const changing = <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      spend()
      return call(...args)
    }
  }
  const files: Partial<Files> = {
    rename: changing(fs.rename),
    unlink: changing(fs.unlink),
    link: changing(fs.link),
    mkdir: changing(fs.mkdir) as Files['mkdir'],
    open: async (path, flags) => {
      spend()
      const handle = await fs.open(path, flags)
      const [write, sync] = [handle.write.bind(handle), handle.sync.bind(handle)]
      handle.write = changing(write as (...args: unknown[]) => Promise<never>) as typeof handle.write
      handle.sync = changing(sync)
      return handle
    },
  }
  return { files, cutAfter: (calls: number) => (left = calls), calls: () => left }
}

const EDITS: Record<string, (session: NotebookSession) => unknown> = {
  'of one file': (session) => session.run('notebook.rename', { title: 'After' }),
  'of several files': (session) => session.run('point.remove', { ids: ['pnt-0000000000000001'] }),
  'that makes a folder': (session) => {
    session.run('memo.remove', { ids: ['mem-0000000000000001', 'mem-0000000000000002'] })
    session.run('comparison.add', {
      title: 'C',
      view: 'matrix',
      articles: null,
      rows: { by: 'point' },
      columns: { by: 'outlet' },
    })
  },
}

test.each(Object.entries(EDITS))('a save %s is whole or not at all, wherever it stops', async (_, edit) => {
  for (let calls = 0; ; calls++) {
    const folder = folders.fixture()
    const power = powerFor()
    const host = trialHost({ broken: power.files })
    const session = must(await openNotebook(folder, { coder: 'Mara Ilse', host }))
    const before = digestOf(session.state)
    power.cutAfter(calls)
    edit(session)
    const flushed = await session.flush()
    const after = digestOf(session.state)
    const found = must(await openNotebook(folder, { coder: 'Mara Ilse', access: 'read' }))
    expect(session.savedSeq === session.seq ? [after] : [before, after]).toContain(digestOf(found.state))
    expect(must(await checkNotebook(folder)).filter(({ severity }) => severity === 'error')).toEqual([])
    if (!flushed.ok) continue
    expect(calls).toBeGreaterThan(5)
    return
  }
})
