// Notebooks as folders: made, closed, found again, deleted from, undone in, seen in two windows.
import { rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { parallax } from './command-line.ts'
import { briefPage } from './pages/brief.ts'
import { articleRow, openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo, notices, rail, saved, takeOffer } from './pages/shell.ts'
import { newNotebook, openNotebook } from './pages/welcome.ts'
import { articleFile, prepareNotebook } from './prepared-notebook.ts'
import { told } from './told.ts'

const COURIER = 'Night trains to Halvik will stop in October'

test('a notebook is closed, found among the recent ones, taken off them, and opened from its folder', async ({
  desk,
}) => {
  const app = await desk.start()
  const { electron, page } = app
  await newNotebook(app, 'First: a “test”?', desk.folder)
  await page.keyboard.press('Control+Shift+W')
  await newNotebook(app, 'Second', desk.folder)
  const titles = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle()))
  await expect.poll(titles).toEqual(['Second — Parallax'])
  await page.keyboard.press('Control+Shift+W')

  const recent = page.getByRole('region', { name: 'Recent' }).getByRole('listitem')
  await expect(recent).toContainText(['Second', 'First: a “test”?'])
  const { recent: kept } = await told(page, 'app.state', null)
  const first = kept.find(({ title }) => title.startsWith('First'))?.folder ?? ''
  expect(basename(first)).toMatch(/^First/)
  await recent
    .nth(1)
    .getByRole('button', { name: /^First/ })
    .click()
  await expect(rail(page).getByText('First: a “test”?')).toBeVisible()
  await page.keyboard.press('Control+Shift+W')

  const moved = join(desk.folder, 'moved')
  await rename(first, moved)
  await page.reload()
  await expect(recent.filter({ hasText: 'First' }).getByRole('button', { name: /^First/ })).toBeDisabled()
  await expect(recent.filter({ hasText: 'First' })).toContainText('Folder not found')
  await page.getByRole('button', { name: 'Take First: a “test”? off this list' }).click()
  await expect(recent).toHaveCount(1)
  await openNotebook(app, moved)
  await expect(rail(page).getByText('First: a “test”?')).toBeVisible()
})

test('what is deleted waits in the trash, over a new start, until it is deleted for good', async ({ desk }) => {
  const first = await desk.start()
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  await openArticle(first.page, COURIER)
  await first.page.keyboard.press('Control+K')
  await first.page.keyboard.type('Move article')
  await first.page.keyboard.press('Enter')
  await takeOffer(first.page, 'Article moved to the trash.', 'Undo')
  await articleRow(first.page, COURIER).click()
  await first.page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(articleRow(first.page, COURIER)).toBeHidden()
  await saved(first.page)
  await first.quit()

  const { page } = await desk.start(folder)
  await goTo(page, 'Trash')
  const item = (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  await expect(item(COURIER)).toContainText('Tarmoor Courier · 1 claim')
  await goTo(page, 'Claims')
  await expect(page.getByRole('main')).not.toContainText('empty carriages')
  await goTo(page, 'Trash')
  await page.getByRole('button', { name: `Restore ${COURIER}` }).click()
  await page.getByRole('button', { name: 'Restore A first try' }).click()
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  await goTo(page, 'Library')
  await expect(articleRow(page, COURIER)).toContainText('To the end')
  await articleRow(page, COURIER).click()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await goTo(page, 'Trash')
  await page.getByRole('button', { name: `Delete ${COURIER} for good` }).click()
  await expect(item(COURIER)).toBeHidden()
  await takeOffer(page, 'Article and its claims deleted.', 'Undo')
  await expect(item(COURIER)).toContainText('1 claim')
  await page.getByRole('button', { name: `Restore ${COURIER}` }).click()
  await expect(rail(page).getByRole('button', { name: /^Claims/ })).toContainText('3')
})

test('every step is undone and done again, in words', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  await openArticle(page, COURIER)
  const { press, live } = reader(page)
  await press('We cannot keep empty')
  await page.keyboard.press('u')
  await expect(live.getByRole('radio', { name: 'Unclear' })).toBeChecked()
  await page.keyboard.press('1')
  await page.keyboard.press('n')
  await page.keyboard.type('Who counted?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Delete')
  await expect(live).toBeHidden()
  for (const step of ['delete claim', 'edit note', 'set perspective of claim', 'set voice of claim']) {
    await page.keyboard.press('Control+Z')
    await expect(notices(page)).toContainText([`Undone: ${step}`])
  }
  await press('We cannot keep empty')
  await expect(live.getByRole('heading', { name: 'Dario Venn' })).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect(notices(page)).toContainText(['Done again: set voice of claim'])
  await expect(live.getByRole('radio', { name: 'Unclear' })).toBeChecked()
})

test('two windows show the same notebook, and only one of them writes in a brief', async ({ desk }) => {
  const { electron, page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const opening = electron.waitForEvent('window')
  await page.keyboard.press('Control+N')
  const other = await opening
  await expect(articleRow(other, COURIER)).toBeVisible()

  await openArticle(page, COURIER)
  await openArticle(other, COURIER)
  await reader(page).press('We cannot keep empty')
  await page.keyboard.press('n')
  await page.keyboard.type('Seen from both')
  await page.keyboard.press('Escape')
  await expect(reader(other).card('We cannot keep empty')).toContainText('Seen from both')
  await other.keyboard.press('Control+Z')
  await expect(reader(other).card('We cannot keep empty')).not.toContainText('Seen from both')
  await expect(reader(page).live).not.toContainText('Seen from both')

  const open = async (window: typeof page) => {
    await goTo(window, 'Briefs')
    await window.getByRole('button', { name: /^What the night line was for/ }).click()
  }
  await open(page)
  await expect(briefPage(page).text).toHaveAttribute('contenteditable', 'true')
  await open(other)
  await expect(other.getByText('This brief is being written in another window')).toBeVisible()
  await expect(briefPage(other).text).toHaveAttribute('contenteditable', 'false')
  await briefPage(page).text.getByText('The pier').click()
  await page.keyboard.press('End')
  await page.keyboard.type('. And then some')
  await expect(briefPage(other).text).toContainText('And then some')
  await goTo(page, 'Library')
  await expect(briefPage(other).text).toHaveAttribute('contenteditable', 'true')
  await other.close()
  await expect(articleRow(page, COURIER)).toBeVisible()
})

test('while the app has a notebook open, the command line reads it and does not write to it', async ({ desk }) => {
  const app = await desk.start()
  const { folder } = await prepareNotebook(app.page, join(desk.folder, 'notebook'))
  await saved(app.page)
  const refused = await parallax('import', folder, articleFile('petition.md'))
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/^This notebook is open in Parallax since .*\. Close it there first\.\n$/)
  const listed = await parallax('articles', folder, '--json')
  expect(JSON.parse(listed.out)).toHaveLength(3)
  await app.quit()
  expect(await parallax('import', folder, articleFile('petition.md'))).toMatchObject({ code: 0 })
})
