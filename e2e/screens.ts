// Every screen and every sheet, one after the other, as a person comes to them: for what must hold on all of them.
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import type { Running } from './app-fixture.ts'
import { chooseInDialog } from './dialogs.ts'
import { besidePage } from './pages/beside.ts'
import { briefPage } from './pages/brief.ts'
import { claimsPage } from './pages/claims.ts'
import { comparePage } from './pages/compare.ts'
import { importSheet } from './pages/import-sheet.ts'
import { articleRow, detailsGrid, filterButton, filterBy, groupBy, openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { resumePage } from './pages/resume.ts'
import { goTo, sheet } from './pages/shell.ts'
import { tourPanel } from './pages/tour.ts'
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
  await libraryScreens(page, shown)
  await readerScreens(page, shown)
  await compareScreens(page, shown)
  await briefScreens(page, shown)
  await comingBack(page, shown)
}

type Shown = (name: string) => Promise<void>

const plainScreens = async (page: Page, shown: Shown) => {
  for (const screen of ['Library', 'Claims', 'Briefs', 'Sources', 'Trash'] as const) {
    await goTo(page, screen)
    await shown(screen)
  }
  await claimsScreens(page, shown)
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

const claimsScreens = async (page: Page, shown: Shown) => {
  await goTo(page, 'Claims')
  const { row, filters, search, groupBy } = claimsPage(page)
  await row('They have simply not been counted').click()
  await shown('a claim of the table')
  await page.keyboard.press('Control+A')
  await groupBy('By perspective')
  await shown('claims in groups, all of them chosen')
  await page.keyboard.press('t')
  await page.getByRole('dialog', { name: 'Set topic' }).waitFor()
  await shown('a topic for several claims')
  await page.keyboard.press('Escape')
  await filters.getByRole('button', { name: /^Perspective/ }).click()
  await page.getByRole('option', { name: /Halvik/ }).click()
  await shown('values of a filter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Columns' }).click()
  await shown('columns of the claims')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export…' }).click()
  await sheet(page, 'Export claims').waitFor()
  await shown('export of claims')
  await page.keyboard.press('Escape')
  await search.fill('no such words')
  await page.getByRole('button', { name: 'Clear the filter' }).waitFor()
  await shown('no claim fits')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
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
  await aboutSheet(page, shown)
  await chooseInDialog(electron, articleFile('petition.md'), articleFile('tarmoor-courier.txt'))
  await page.keyboard.press('Control+Shift+O')
  await importSheet(page).look('tarmoor-courier.txt')
  await shown('import')
  await page.keyboard.press('Escape')
  await importSheet(page).sheet.getByRole('alert').waitFor()
  await shown('leaving an import')
  await importSheet(page).sheet.getByRole('button', { name: 'Close without importing' }).click()
  await importSheet(page).sheet.waitFor({ state: 'hidden' })
}

const libraryScreens = async (page: Page, shown: Shown) => {
  await goTo(page, 'Library')
  await groupBy(page, 'By outlet')
  await filterBy(page, 'Language', 'English')
  await filterButton(page, 'Published').click()
  await page.getByRole('listbox', { name: 'Published' }).waitFor()
  await shown('library in groups, filtered')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Authors' }).waitFor()
  await shown('columns of the library')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show all' }).click()
  await groupBy(page, 'No groups')
  await page.keyboard.press('F2')
  const { cell } = detailsGrid(page)
  await cell('Night trains', 'Published').click()
  await page.keyboard.type('in May')
  await page.keyboard.press('Enter')
  await cell('Night trains', 'Published').click()
  await page.getByText('Write it as 2025').waitFor()
  await shown('details of articles')
  await cell('Night trains', 'Outlet').click()
  await page.keyboard.type('a')
  await page.getByRole('option').first().waitFor()
  await shown('a detail with offers')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Done' }).click()
}

const aboutSheet = async (page: Page, shown: Shown) => {
  await page.keyboard.press('Control+K')
  await page.keyboard.type('About Parallax')
  await page.keyboard.press('Enter')
  const about = sheet(page, 'About Parallax')
  await about.getByText('react-dom').click()
  await about
    .getByText(/Permission is hereby granted/)
    .first()
    .waitFor()
  await shown('about')
  await page.keyboard.press('Escape')
  await about.waitFor({ state: 'hidden' })
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
  await besideScreens(page, shown)
}

const besideScreens = async (page: Page, shown: Shown) => {
  await page.getByRole('radio', { name: 'Side by side' }).click()
  await besidePage(page).title('Right').waitFor()
  await page.keyboard.press('w')
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor()
  await shown('side by side')
  await page.keyboard.press('a')
  await page.getByRole('dialog', { name: /^Article of the/ }).waitFor()
  await shown('another article beside')
  await page.keyboard.press('Escape')
  await goTo(page, 'Library')
  await articleRow(page, 'Harbour council').click()
  await page.keyboard.press('Control+Shift+B')
  await page.getByRole('heading', { name: 'Which article beside it?' }).waitFor()
  await shown('one article beside none')
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

/** Closed and opened again, so that there is something to come back to. */
const comingBack = async (page: Page, shown: Shown) => {
  await page.keyboard.press('Control+Shift+W')
  await page.getByRole('region', { name: 'Recent' }).waitFor()
  await shown('welcome with recent notebooks')
  await page.getByRole('button', { name: /^The night line/ }).click()
  await resumePage(page).leftOff.waitFor()
  await shown('resume')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Take the tour')
  await page.keyboard.press('Enter')
  await tourPanel(page).waitFor()
  await shown('tour')
  await page.keyboard.press('Alt+PageDown')
  await page.keyboard.press('Alt+PageDown')
  await reader(page).text.waitFor()
  await shown('a step to try')
  await tourPanel(page).getByRole('button', { name: 'Leave' }).click()
}
