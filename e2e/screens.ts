// Every screen and every sheet, one after the other, as a person comes to them: for what must hold on all of them.
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import type { Running } from './app-fixture.ts'
import { chooseInDialog } from './dialogs.ts'
import { briefPage } from './pages/brief.ts'
import { comparePage } from './pages/compare.ts'
import { importSheet } from './pages/import-sheet.ts'
import { openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo, sheet } from './pages/shell.ts'
import { articleFile, prepareNotebook } from './prepared-notebook.ts'

/** Shows each in turn and calls `look` with its name, in a step of its own. */
export const throughScreens = async (
  app: Running,
  folder: string,
  look: (name: string, page: Page) => Promise<void>,
): Promise<void> => {
  const { page } = app
  const shown = (name: string) => test.step(name, () => look(name, page))
  await shown('welcome')
  await page.getByRole('button', { name: 'New notebook' }).click()
  await shown('new notebook')
  await page.keyboard.press('Escape')
  await prepareNotebook(page, join(folder, 'notebook'))
  await plainScreens(page, shown)
  await sheets(app, shown)
  await readerScreens(page, shown)
  await compareScreens(page, shown)
  await briefScreens(page, shown)
}

type Shown = (name: string) => Promise<void>

const plainScreens = async (page: Page, shown: Shown) => {
  for (const screen of ['Library', 'Claims', 'Briefs', 'Sources', 'Trash'] as const) {
    await goTo(page, screen)
    await shown(screen)
  }
  await goTo(page, 'Claims')
  await page.getByRole('radio', { name: 'Points' }).click()
  await shown('points')
  await goTo(page, 'Codebook')
  await shown('Codebook')
  await page.getByRole('row', { name: /Transit board/ }).click()
  await shown('a code')
  await page.getByRole('button', { name: 'New facet…' }).click()
  await shown('new facet')
  await page.keyboard.press('Escape')
}

const sheets = async ({ electron, page }: Running, shown: Shown) => {
  await goTo(page, 'Library')
  for (const [keys, name] of [
    ['Control+K', 'Command palette'],
    ['Control+,', 'Preferences'],
    ['F1', 'All keys'],
    ['Control+Alt+V', 'Paste an article'],
  ] as const) {
    await page.keyboard.press(keys)
    await sheet(page, name).waitFor()
    await shown(name)
    await page.keyboard.press('Escape')
    await sheet(page, name).waitFor({ state: 'hidden' })
  }
  await chooseInDialog(electron, articleFile('petition.md'), articleFile('tarmoor-courier.txt'))
  await page.keyboard.press('Control+Shift+O')
  await importSheet(page).look('tarmoor-courier.txt')
  await shown('import')
  await page.keyboard.press('Escape')
  await importSheet(page).sheet.waitFor({ state: 'hidden' })
}

const readerScreens = async (page: Page, shown: Shown) => {
  await openArticle(page, 'Harbour council')
  await shown('reader')
  const { press, live } = reader(page)
  await press('A town of nine thousand')
  await live.waitFor()
  await page.keyboard.press('n')
  await shown('live claim')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.getByRole('dialog', { name: 'Set speaker' }).waitFor()
  await shown('speakers')
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.getByRole('dialog', { name: 'Link to another claim' }).waitFor()
  await shown('links')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+D')
  await sheet(page, 'Article details').waitFor()
  await shown('article details')
  await page.keyboard.press('Escape')
  await sheet(page, 'Article details').waitFor({ state: 'hidden' })
}

const compareScreens = async (page: Page, shown: Shown) => {
  await goTo(page, 'Compare')
  await shown('Compare')
  const { cell, pane } = comparePage(page)
  await (await cell('Consultation', 'Halvik Lantern')).click()
  await pane('Consultation · Halvik Lantern').waitFor()
  await shown('passages of a cell')
  await (await cell('Cost', 'Sahil Postası')).click()
  await pane('Cost · Sahil Postası').waitFor()
  await shown('an empty cell')
}

const briefScreens = async (page: Page, shown: Shown) => {
  await goTo(page, 'Briefs')
  await page.getByRole('button', { name: /^What the night line was for/ }).click()
  await briefPage(page).text.getByText('The pier').click()
  await shown('brief')
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('dialog', { name: 'Cite a claim' }).waitFor()
  await shown('citing')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+E')
  await sheet(page, /^Export/).waitFor()
  await shown('export')
  await page.keyboard.press('Escape')
}
