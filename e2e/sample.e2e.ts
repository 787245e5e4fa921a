// The sample, as somebody meets it who has never opened Parallax: one button, a notebook of their own, and nothing of
// theirs changes what the next person gets.
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { openArticle } from './pages/library.ts'
import { goTo, rail } from './pages/shell.ts'
import { ran, told } from './told.ts'

const ORIGINAL = join(import.meta.dirname, '../resources/sample/notebook.json')
const TITLE = 'The night at Dravik'

test('one press on the welcome screen opens a copy of the sample, coded and readable', async ({ desk }) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(rail(page).getByText(TITLE)).toBeVisible()
  const { open } = await told(page, 'app.state', null)
  expect(open).toMatch(/documents.Parallax sample$/)
  await openArticle(page, 'Fifteen minutes')
  await expect(page.getByRole('button', { name: /^Claim 3 of \d+\. “I thought somebody/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mark as unread' })).toBeVisible()
  await goTo(page, 'Briefs')
  await page.getByRole('button', { name: /^Who told Eskerford/ }).click()
  await expect(page.getByText('only a rule makes somebody wait for the reply')).toBeVisible()
})

test('what is changed in the copy stays in the copy, until the sample is started afresh', async ({ desk }) => {
  const before = await readFile(ORIGINAL, 'utf8')
  const { page, quit } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(rail(page).getByText(TITLE)).toBeVisible()
  await ran(page, 'notebook.rename', { title: 'My own sample' })
  await expect(rail(page).getByText('My own sample')).toBeVisible()
  await quit()

  const again = await desk.start()
  const choose = async (entry: string) => {
    await again.page.keyboard.press('Control+K')
    await again.page.getByRole('searchbox').fill(entry)
    await again.page.getByRole('menuitem', { name: entry }).click()
  }
  await choose('Try the sample')
  await expect(rail(again.page).getByText('My own sample')).toBeVisible()
  await choose('Start the sample afresh')
  await expect(rail(again.page).getByText(TITLE)).toBeVisible()
  expect((await told(again.page, 'app.state', null)).open).toMatch(/Parallax sample 2$/)
  expect(await readFile(ORIGINAL, 'utf8')).toBe(before)
})

test('a copy that was thrown away is made again', async ({ desk }) => {
  const { page, quit } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(rail(page).getByText(TITLE)).toBeVisible()
  const { open } = await told(page, 'app.state', null)
  await quit()
  await rm(open ?? '', { recursive: true })
  const again = await desk.start()
  await again.page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(rail(again.page).getByText(TITLE)).toBeVisible()
  await access(join(open ?? '', 'notebook.json'))
})
