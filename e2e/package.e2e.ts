// The packed app, with the fuses of a release: it opens what is double-clicked, in the program that runs, and has the
// sample and the licences with it.
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { OPENER } from '#core/disk/index.ts'
import { createNotebook } from '#storage/index.ts'
import { freshFolder } from './launch.ts'
import { packApp, startAgain, startPacked } from './packed-app.ts'
import { told } from './told.ts'

// Packing copies the whole of Electron.
test.setTimeout(300_000)

let folder = ''
test.beforeEach(async () => {
  folder = await freshFolder('package')
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

/** @returns the file in its folder that can be double-clicked */
const newNotebook = async (title: string): Promise<string> => {
  const made = await createNotebook(join(folder, title), { title, coder: 'Ada' })
  if (!made.ok) throw new Error(made.failure.message)
  await made.value.close()
  return join(folder, title, OPENER)
}

const openFolder = async (page: Page): Promise<string | null> => (await told(page, 'app.state', null)).open

test('a packed Parallax opens the notebook that is double-clicked, and the next one in the same program', async () => {
  const program = await packApp()
  const profile = join(folder, 'profile')
  const [north, south] = [await newNotebook('North bank'), await newNotebook('South bank')]
  const { page, end } = await startPacked({ program, profile, opened: north })
  await expect.poll(() => openFolder(page)).toBe(join(folder, 'North bank'))
  await expect(page.getByRole('navigation', { name: 'Notebook' })).toBeVisible()

  expect(await startAgain({ program, profile, opened: pathToFileURL(south).href })).toBe(0)
  await expect.poll(() => openFolder(page)).toBe(join(folder, 'South bank'))

  const sample = await told(page, 'notebook.openSample', { afresh: false })
  expect(dirname(sample.folder)).toBe(join(profile, 'documents'))
  await expect.poll(() => openFolder(page)).toBe(sample.folder)

  const about = await told(page, 'about.parallax', null)
  expect(about.packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['electron', 'react', 'zod']))
  expect(about.packages.filter(({ text }) => text === '')).toEqual([])
  expect(await end()).toBe(0)
})
