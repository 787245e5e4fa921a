// What tests of the command line begin with: an empty folder, and commands run in this process.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openNotebook } from '#storage/index.ts'
import { run } from '../run.ts'

export const GAZETTE =
  'Council backs summer ferry\n\nPort Alder will pay for a daily boat until autumn, the council decided.\n'
const COURIER = '# Sandrin waits for word\n\nIslanders have heard promises before.\n'

/** A folder of its own for each test of a file, and the ways to use the command line in it. */
export const cliDesk = () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cli-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const cli = async (...args: string[]) => {
    const out: string[] = []
    const err: string[] = []
    const code = await run(args, {
      folder,
      coder: 'Ada',
      width: null,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    })
    return { code, out: out.join(''), err: err.join('') }
  }
  const json = async (...args: string[]) => {
    const ran = await cli(...args, '--json')
    return { ...ran, rows: JSON.parse(ran.out) as Record<string, unknown>[] }
  }
  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
  const withArticles = async () => {
    await cli('new', 'book', '--title', 'Ferry')
    await put('gazette.txt', GAZETTE)
    await put('courier.md', COURIER)
    return json('import', 'book', 'gazette.txt', 'courier.md')
  }
  const opened = async () => {
    const session = await openNotebook(join(folder, 'book'), { coder: 'Ada' })
    if (!session.ok) throw new Error(session.failure.message)
    return session.value
  }
  return { cli, json, put, withArticles, opened, inFolder: (...names: string[]) => join(folder, ...names) }
}
