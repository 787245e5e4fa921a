import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { done, failed } from '#core/notebook/outcome.ts'
import { meantFolder, openMeant } from './meant-folder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-meant-'))
  await mkdir(join(folder, 'ferry.parallax'))
  await writeFile(join(folder, 'Open in Parallax.parallax'), '')
  await writeFile(join(folder, 'ferry.parallax', 'FERRY.PARALLAX'), '')
  await writeFile(join(folder, 'notes.txt'), '')
  for (const notebook of ['Παράλλαξη', 'linked']) {
    await mkdir(join(folder, notebook))
    await writeFile(join(folder, notebook, 'notebook.json'), '')
    await writeFile(join(folder, notebook, 'open.parallax'), '')
  }
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['the file to double-click', 'Open in Parallax.parallax', '.'],
  ['one that was renamed', 'ferry.parallax/FERRY.PARALLAX', 'ferry.parallax'],
  ['a folder of that name', 'ferry.parallax', 'ferry.parallax'],
  ['one in a folder of another script', 'Παράλλαξη/open.parallax', 'Παράλλαξη'],
  ['another file', 'notes.txt', 'notes.txt'],
  ['what is not there', 'gone.parallax', 'gone.parallax'],
])('by %s', async (_name, opened, meant) => {
  expect(await meantFolder(join(folder, opened))).toBe(join(folder, meant))
})

it('by a link to the file, wherever it lies', async () => {
  await symlink(join(folder, 'linked', 'open.parallax'), join(folder, 'link.parallax'))
  await symlink(join(folder, 'gone', 'open.parallax'), join(folder, 'broken.parallax'))
  expect(await meantFolder(join(folder, 'link.parallax'))).toBe(join(folder, 'linked'))
  expect(await meantFolder(join(folder, 'broken.parallax'))).toBe(join(folder, 'broken.parallax'))
})

it('a file that was moved away from its notebook is said to be', async () => {
  const refuse = async (path: string) => failed('not-a-notebook', `The folder “${path}” is not a notebook.`)
  expect(await openMeant(join(folder, 'Open in Parallax.parallax'), refuse)).toMatchObject({
    failure: {
      message: `The folder “${folder}” is not a notebook. “Open in Parallax.parallax” only opens the folder that it is in: if it was moved, put it back among the notebook’s files.`,
    },
  })
  expect(await openMeant(folder, refuse)).toMatchObject({ failure: { message: expect.stringMatching(/notebook\.$/) } })
  expect(await openMeant(join(folder, 'linked', 'open.parallax'), async (path) => done(path))).toEqual(
    done(join(folder, 'linked')),
  )
})
