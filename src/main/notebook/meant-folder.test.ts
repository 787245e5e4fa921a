import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { meantFolder } from './meant-folder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-meant-'))
  await mkdir(join(folder, 'ferry.parallax'))
  await writeFile(join(folder, 'Open in Parallax.parallax'), '')
  await writeFile(join(folder, 'ferry.parallax', 'FERRY.PARALLAX'), '')
  await writeFile(join(folder, 'notes.txt'), '')
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['the file to double-click', 'Open in Parallax.parallax', '.'],
  ['one that was renamed', 'ferry.parallax/FERRY.PARALLAX', 'ferry.parallax'],
  ['a folder of that name', 'ferry.parallax', 'ferry.parallax'],
  ['another file', 'notes.txt', 'notes.txt'],
  ['what is not there', 'gone.parallax', 'gone.parallax'],
])('by %s', async (_name, opened, meant) => {
  expect(await meantFolder(join(folder, opened))).toBe(join(folder, meant))
})
