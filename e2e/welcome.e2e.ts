// Before there is a notebook: what is dropped or pasted begins one, and a notebook's folder is opened.
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { chooseInDialog } from './dialogs.ts'
import { dropFiles, importSheet } from './pages/import-sheet.ts'
import { rail, sheet } from './pages/shell.ts'
import { articleFile, prepareNotebook } from './prepared-notebook.ts'

test('articles that are dropped on the welcome screen begin a notebook', async ({ desk }) => {
  const { electron, page } = await desk.start()
  await dropFiles(page, [articleFile('petition.md'), articleFile('tarmoor-courier.txt')])
  await expect(sheet(page, 'New notebook')).toContainText('What you dropped is read in next.')
  await chooseInDialog(electron, desk.folder)
  await page.keyboard.type('The petition')
  await page.keyboard.press('Enter')
  await expect(rail(page).getByText('The petition')).toBeVisible()
  await expect(importSheet(page).stateOf('petition.md')).toBeVisible()
  await expect(importSheet(page).stateOf('tarmoor-courier.txt')).toBeVisible()
})

test('a notebook’s folder that is dropped is opened', async ({ desk }) => {
  const { page } = await desk.start()
  const { folder } = await prepareNotebook(page, join(desk.folder, 'notebook'))
  await page.keyboard.press('Control+Shift+W')
  await expect(page.getByText('Drop articles here to start a notebook with them.')).toBeVisible()
  await dropFiles(page, [folder])
  await expect(rail(page).getByText('The night line')).toBeVisible()
})
