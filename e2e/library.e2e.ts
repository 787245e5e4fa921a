// The library: found by group and filter, put right in one grid by the keyboard alone, and what is not imported yet kept.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ArticleId, VersionId } from '#core/model/index.ts'
import { expect, test } from './app-fixture.ts'
import { chooseInDialog } from './dialogs.ts'
import { dropFiles, importSheet } from './pages/import-sheet.ts'
import { press, tabTo } from './pages/keys.ts'
import { articleRow, articles, detailsGrid, filterButton, filterBy, groupBy, groupHeading } from './pages/library.ts'
import { goTo, notices } from './pages/shell.ts'
import { articleFile, prepareNotebook } from './prepared-notebook.ts'
import { ran, told } from './told.ts'

const ferries = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: ArticleId.parse(`art-ferry${String(n).padStart(6, '0')}`),
    title: `Ferry ${n}`,
    authors: [],
    language: n % 2 === 0 ? 'en' : null,
    url: null,
    published:
      n % 3 === 0 ? null : { value: n % 3 === 1 ? '2030-05-02' : '2030', basis: 'inferred' as const, note: '' },
    updated: null,
    retrieved: null,
    outlet: n % 4 === 0 ? null : { name: n % 4 === 1 ? 'Alder Courier' : 'Sandrin Post' },
    version: {
      id: VersionId.parse(`ver-ferry${String(n).padStart(6, '0')}`),
      hash: '0'.repeat(64),
      length: 10,
      words: 2,
      original: null,
      date: null,
    },
  }))

const withFerries = async (page: Page, folder: string, count: number) => {
  await prepareNotebook(page, join(folder, 'notebook'))
  await ran(page, 'article.add', { articles: ferries(count) })
  await goTo(page, 'Library')
}

test('articles are found by group and filter, and the list is found again as it was left', async ({ desk }) => {
  const { page } = await desk.start()
  await withFerries(page, desk.folder, 8)

  await groupBy(page, 'By outlet')
  await expect(groupHeading(page, 'Alder Courier 2')).toBeVisible()
  await expect(articles(page).getByRole('rowheader').getByRole('button').last()).toHaveText(/Outlet not known\s*2/)
  await groupHeading(page, 'Sandrin Post 4').click()
  await expect(articleRow(page, 'Ferry 2')).toHaveCount(0)
  await expect(articleRow(page, 'Ferry 1')).toBeVisible()

  await filterBy(page, 'Published', 'No date')
  await expect(filterButton(page, 'Published: none')).toBeVisible()
  await expect(page.getByText('3 of 11 articles')).toBeVisible()
  await filterBy(page, 'Language', 'English')
  await expect(page.getByText('2 of 11 articles')).toBeVisible()

  await goTo(page, 'Claims')
  await goTo(page, 'Library')
  await expect(page.getByText('2 of 11 articles')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filter: Language' }).click()
  await expect(page.getByText('3 of 11 articles')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByText('11 articles', { exact: true })).toBeVisible()
})

test('details are put right by the keyboard alone: typed, filled down, copied and pasted, taken back', async ({
  desk,
}) => {
  const { page } = await desk.start()
  await withFerries(page, desk.folder, 6)
  await page.getByRole('textbox', { name: 'Filter articles' }).fill('ferry')
  const { grid, cell } = detailsGrid(page)

  await test.step('what is shown in the list is shown in the grid, and the first cell has the focus', async () => {
    await press(page, 'F2')
    await expect(grid.getByRole('rowheader')).toHaveCount(6)
    await expect(grid.getByRole('rowheader').first()).toBeFocused()
  })

  const first = (await grid.getByRole('rowheader').first().textContent()) ?? ''
  await test.step('a known outlet is offered, a new one is made, and both are filled down in one step', async () => {
    await press(page, 'ArrowRight')
    await page.keyboard.type('sand')
    await expect(page.getByRole('option', { name: 'Sandrin Post' })).toBeVisible()
    await press(page, 'Control+A')
    await page.keyboard.type('Pier Gazette')
    await press(page, 'Enter')
    await expect(cell(first, 'Outlet')).toHaveText('Pier Gazette')
    await press(page, 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+D')
    await expect(grid.getByRole('gridcell', { name: 'Pier Gazette' })).toHaveCount(3)
    await press(page, 'Control+Z')
    await expect(notices(page).filter({ hasText: 'Undone: set outlet of 2 articles' })).toBeVisible()
    await expect(grid.getByRole('gridcell', { name: 'Pier Gazette' })).toHaveCount(1)
    await press(page, 'Control+Shift+Z')
    await expect(grid.getByRole('gridcell', { name: 'Pier Gazette' })).toHaveCount(3)
  })

  await test.step('a date that cannot be read stays in its cell with a sentence, and is given up with Escape', async () => {
    await press(page, 'Escape', 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.keyboard.type('07/09/2030')
    await press(page, 'Tab', 'Shift+Tab')
    const date = cell(first, 'Published')
    await expect(date).toBeFocused()
    await expect(date).toHaveAttribute('aria-invalid', 'true')
    await expect(date).toContainText('Write it as 2025, 2025-09')
    await expect(page.getByRole('button', { name: '1 value not recorded' })).toBeVisible()
    await press(page, 'Escape')
    await expect(date).not.toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('Sept 2030')
    await press(page, 'Tab')
    await expect(date).toHaveText('2030-09')
    await page.keyboard.type('stated')
    await press(page, 'Enter')
    await expect(cell(first, 'Date known')).toHaveText('stated')
  })

  await test.step('cells are copied, and one goes to many', async () => {
    await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Control+C')
    await press(page, 'Escape', 'ArrowLeft', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+V')
    await expect(grid.getByRole('gridcell', { name: '2030-09' })).toHaveCount(4)
    await expect(grid.getByRole('gridcell', { name: 'stated' })).toHaveCount(4)
    await press(page, 'Escape', 'End', 'ArrowLeft', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await page.keyboard.type('The storm')
    await press(page, 'Control+Enter')
    await expect(grid.getByRole('gridcell', { name: 'The storm' })).toHaveCount(3)
    await press(page, 'Delete')
    await expect(grid.getByRole('gridcell', { name: 'The storm' })).toHaveCount(0)
    await press(page, 'Control+Z')
    await expect(grid.getByRole('gridcell', { name: 'The storm' })).toHaveCount(3)
  })

  await test.step('Escape leads back to the list, to the row that was in hand', async () => {
    await press(page, 'Escape', 'Control+Home', 'Escape')
    await expect(articleRow(page, first)).toBeFocused()
    await expect(articleRow(page, first)).toContainText('Pier Gazette')
    await expect(articleRow(page, first)).toContainText('September 2030')
  })
})

test('a column of a spreadsheet goes into the cells below one another', async ({ desk }) => {
  const { page, electron } = await desk.start()
  await withFerries(page, desk.folder, 3)
  const { grid } = detailsGrid(page)
  await groupBy(page, 'By outlet')
  await groupHeading(page, 'Outlet not known 1').press('ArrowDown')
  await press(page, 'F2')
  await expect(grid.getByRole('rowheader').first()).toBeFocused()
  await press(page, 'Control+End', 'ArrowLeft', 'ArrowUp', 'ArrowUp')
  await electron.evaluate(({ clipboard }) => clipboard.writeText('The storm; The vote\r\nThe storm\r\nNone\r\n'))
  await press(page, 'Control+V')
  await expect(grid.getByRole('gridcell', { name: /storm|None/ })).toHaveText([
    'The storm; The vote',
    'The storm',
    'None',
  ])
  await page.getByRole('button', { name: 'Done' }).click()
  await filterBy(page, 'Event', 'The storm')
  await expect(page.getByText('2 of 6 articles')).toBeVisible()
})

test('what was imported has the focus; what was read and not imported is not let go by one key', async ({ desk }) => {
  const { page, electron } = await desk.start()
  await told(page, 'notebook.create', { folder: join(desk.folder, 'notebook'), title: 'The night line' })
  const found = importSheet(page)
  await chooseInDialog(electron, articleFile('petition.md'), articleFile('tarmoor-courier.txt'))
  await press(page, 'Control+Shift+O')
  await found.look('tarmoor-courier.txt')
  await press(page, 'Escape')
  await expect(found.sheet.getByRole('alert')).toContainText('Nothing has been imported yet')
  await expect(found.sheet.getByRole('button', { name: 'Go on' })).toBeFocused()
  await press(page, 'Enter')
  await expect(found.sheet.getByRole('alert')).toHaveCount(0)
  await found.add()
  await expect(articles(page).getByRole('row', { selected: true })).toHaveCount(2)
  await expect(articles(page).getByRole('row', { selected: true }).first()).toBeFocused()

  await filterBy(page, 'Language', 'English')
  await dropFiles(page, [articleFile('sahil-postasi.txt'), articleFile('sawt-al-sahil.md')])
  await found.look('sahil-postasi.txt')
  await found.add()
  await expect(articles(page).getByRole('row', { selected: true })).toHaveCount(2)
  await expect(articleRow(page, 'Gece treni')).toHaveAttribute('aria-selected', 'true')
})

test('three thousand articles are grouped, gone through and put right as a few are', async ({ desk }) => {
  const { page } = await desk.start()
  await withFerries(page, desk.folder, 3000)
  await expect(articles(page)).toHaveAttribute('aria-rowcount', '3004')
  await groupBy(page, 'By month')
  await tabTo(page, groupHeading(page, 'May 2030 1000'))
  await press(page, 'End')
  await expect(articles(page).getByRole('row').last()).toBeFocused()
  await expect(articles(page).getByRole('row').last()).toHaveAttribute('aria-rowindex', '3008')
  await press(page, 'Control+A', 'F2')
  const { grid } = detailsGrid(page)
  await expect(grid).toHaveAttribute('aria-rowcount', '3004')
  await press(page, 'Control+End')
  await expect(grid.locator('[aria-rowindex="3004"]').getByRole('gridcell').last()).toBeFocused()
  expect(await grid.getByRole('row').count()).toBeLessThan(150)
})

test('an article that is trashed while its row is written in takes the text with it, and no other gets it', async ({
  desk,
}) => {
  const app = await desk.start()
  const { page } = app
  const folder = join(desk.folder, 'notebook')
  await withFerries(page, desk.folder, 6)
  await page.getByRole('textbox', { name: 'Filter articles' }).fill('ferry')
  const { grid } = detailsGrid(page)
  const titles = () => grid.getByRole('rowheader').allTextContents()
  await press(page, 'F2')
  await expect(grid.getByRole('rowheader').first()).toBeFocused()
  const before = await titles()
  const idOf = (title = '') => ArticleId.parse(`art-ferry${title.slice(-1).padStart(6, '0')}`)

  await press(page, 'ArrowDown', 'ArrowDown', 'F2')
  await page.keyboard.type(' by night')
  await ran(page, 'article.trash', { ids: [idOf(before[2])] })
  await expect(grid.getByRole('rowheader')).toHaveText(before.toSpliced(2, 1))
  await expect(grid.getByRole('rowheader', { name: before[3] ?? '' })).toBeFocused()

  await press(page, 'F2')
  await page.keyboard.type(' at dawn')
  await ran(page, 'article.trash', { ids: [idOf(before[0])] })
  await press(page, 'Enter')
  await expect(grid.getByRole('rowheader')).toHaveText([before[1] ?? '', `${before[3]} at dawn`, ...before.slice(4)])

  await press(page, 'Control+Home', 'F2')
  await page.keyboard.type(' unsent')
  await app.quit()
  const again = await desk.start(folder)
  const { articles: kept } = (await told(again.page, 'notebook.snapshot', null)).tables
  const now = kept.map(({ title }) => title)
  expect(now).toEqual(expect.arrayContaining([`${before[2]} by night`, `${before[3]} at dawn`, `${before[1]} unsent`]))
})

test('what a window remembers of its screens and cannot be understood counts as never seen', async ({ desk }) => {
  const { page } = await desk.start()
  const folder = join(desk.folder, 'notebook')
  await withFerries(page, desk.folder, 2)
  for (const kept of ['{half', '[]', '{"text":5,"articles":"x","scrolled":1}']) {
    await goTo(page, 'Codebook')
    await page.evaluate(
      ([of, what]) => {
        for (const screen of ['library', 'details', 'compare', 'side by side', 'claims'])
          sessionStorage.setItem(`${screen} ${of}`, what)
        for (const kind of ['table.claims', 'table.library', 'pane.claims']) localStorage.setItem(kind, what)
      },
      [folder, kept] as const,
    )
    await goTo(page, 'Library')
    await expect(articleRow(page, 'Ferry 1')).toBeVisible()
    await press(page, 'F2')
    await expect(detailsGrid(page).grid).toBeVisible()
    await goTo(page, 'Compare')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
    await page
      .getByRole('button', { name: 'Side by side' })
      .or(page.getByRole('radio', { name: 'Side by side' }))
      .click()
    await expect(page.getByRole('group', { name: 'Left column' })).toBeVisible()
    await goTo(page, 'Claims')
    await expect(page.getByRole('grid', { name: 'Claims' })).toBeVisible()
  }
})
