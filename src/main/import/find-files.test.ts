import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFiles, MOST_FILES } from './find-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const isText = (ending: string) => ending === 'txt'
const put = async (...path: string[]) => {
  await mkdir(join(folder, ...path.slice(0, -1)), { recursive: true })
  await writeFile(join(folder, ...path), 'x')
}
const find = (...paths: string[]) =>
  findFiles(
    paths.map((path) => join(folder, path)),
    isText,
  )
const found = async (...paths: string[]) => (await find(...paths)).paths.map((path) => relative(folder, path))

it('a folder stands for the files in it that can be imported, in the order people see', async () => {
  await Promise.all([put('in', '10.txt'), put('in', '9.TXT'), put('in', 'picture.png'), put('in', '.hidden.txt')])
  await put('in', 'deeper', 'a.txt')
  expect(await found('in')).toEqual([join('in', '9.TXT'), join('in', '10.txt'), join('in', 'deeper', 'a.txt')])
})

it('what was named itself is answered, whatever it is, and once', async () => {
  await put('picture.png')
  expect(await found('picture.png', 'missing.txt', 'picture.png')).toEqual(['picture.png', 'missing.txt'])
})

it('links are not followed, so that none leads in circles', async () => {
  await put('in', 'a.txt')
  await symlink(join(folder, 'in'), join(folder, 'in', 'again'), 'junction')
  expect(await found('in')).toEqual([join('in', 'a.txt')])
})

it('a folder in which nothing can be imported is said to be one', async () => {
  await put('in', 'picture.png')
  expect(await find('in')).toMatchObject({ paths: [], failures: [{ code: 'unsupported-format' }] })
})

it('the number of files is bounded, and that is said', async () => {
  const names = Array.from({ length: MOST_FILES + 5 }, (_, at) => join(folder, `${at}.txt`))
  const { paths, failures } = await findFiles(names, isText)
  expect(paths).toHaveLength(MOST_FILES)
  expect(failures).toMatchObject([{ code: 'too-large' }])
})

const NOBODY = 65_534

/** The system's administrator may read everything, so the work is done as a user who may not. */
const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

it('a folder that may not be read is said to be one, and keeps no other back', async () => {
  await Promise.all([put('in', 'a.txt'), put('in', 'closed', 'b.txt'), put('shut', 'c.txt')])
  await Promise.all([chmod(join(folder, 'in', 'closed'), 0), chmod(join(folder, 'shut'), 0)])
  await chmod(folder, 0o755)
  const { paths, failures } = await asNobody(() => find('in', 'shut'))
  await Promise.all([chmod(join(folder, 'in', 'closed'), 0o700), chmod(join(folder, 'shut'), 0o700)])
  expect(paths).toEqual([join(folder, 'in', 'a.txt')])
  expect(failures).toEqual(
    ['closed', 'shut'].map((name) => ({
      code: 'no-permission',
      message: expect.stringContaining(`Nothing in the folder “${name}” was read. Could not open “${name}”. You have`),
      file: expect.stringContaining(name),
    })),
  )
})
