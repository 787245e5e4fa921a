// The tour on the sample: offered once, walked by keyboard alone, left at any time, and never in the way.
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { claimsPage } from './pages/claims.ts'
import { command } from './pages/keys.ts'
import { reader } from './pages/reader.ts'
import { goTo, rail, sheet } from './pages/shell.ts'
import { tourPanel, tourTitle } from './pages/tour.ts'
import { openNotebook } from './pages/welcome.ts'
import { prepareNotebook } from './prepared-notebook.ts'
import { told } from './told.ts'

const TITLES = [
  'Articles on one event',
  'Claims in the text',
  'Make a claim yourself',
  'The same thing, said by several',
  'What is not said',
  'Two articles, side by side',
  'A brief that knows its sources',
  'Now your own articles',
]

test('the sample offers the tour, which goes through every screen by keyboard alone', async ({ desk }) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Take the tour' }).focus()
  await page.keyboard.press('Enter')
  for (const [at, title] of TITLES.entries()) {
    await expect(tourTitle(page)).toHaveText(title)
    await expect(tourPanel(page)).toContainText(`${at + 1} of ${TITLES.length}`)
    if (title === 'Make a claim yourself') {
      await expect(page.getByRole('region', { name: 'Article' })).toBeFocused()
      await expect.poll(() => reader(page).painted('sentence-cursor')).toHaveLength(1)
      await page.keyboard.press('Enter')
      await expect(reader(page).live).toBeVisible()
      await page.keyboard.press('Alt+PageDown')
    } else if (at < TITLES.length - 1) {
      await expect(tourPanel(page).getByRole('button', { name: 'Next' })).toBeFocused()
      await page.keyboard.press(at % 2 === 0 ? 'Enter' : 'ArrowRight')
    }
  }
  await page.keyboard.press('ArrowLeft')
  await expect(tourTitle(page)).toHaveText('A brief that knows its sources')
  await expect(tourPanel(page).getByRole('button', { name: 'Next' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tourPanel(page)).toBeHidden()
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
})

test('what the tour speaks of can be used meanwhile: a citation leads to its passage', async ({ desk }) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Take the tour' }).click()
  for (const title of TITLES.slice(0, 6)) {
    await expect(tourTitle(page)).toHaveText(title)
    await page.keyboard.press('Alt+PageDown')
  }
  await expect(tourTitle(page)).toHaveText('A brief that knows its sources')
  await page
    .getByRole('button', { name: /^Note 1,/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible()
  await expect(tourPanel(page)).toBeVisible()
})

test('what a step filters is as it was before, once the step or the tour is left', async ({ desk }) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  const { search, filters } = claimsPage(page)
  await goTo(page, 'Claims')
  await search.fill('water')
  await goTo(page, 'Compare')
  const rows = page.getByRole('button', { name: /Rows/ })
  await rows.click()
  await page.getByRole('option', { name: 'Speaker', exact: true }).click()
  const atPoint = async () => {
    await command(page, 'Take the tour')
    for (const title of TITLES.slice(0, 3)) {
      await expect(tourTitle(page)).toHaveText(title)
      await page.keyboard.press('Alt+PageDown')
    }
    await expect(tourTitle(page)).toHaveText('The same thing, said by several')
    await expect(filters.getByRole('button', { name: /^Point: / })).toBeVisible()
    await expect(search).toHaveValue('')
  }
  const isAsBefore = async () => {
    await expect(search).toHaveValue('water')
    await expect(filters.getByRole('button', { name: /^Point: / })).toBeHidden()
  }

  await test.step('the tour is left there', async () => {
    await atPoint()
    await tourPanel(page).getByRole('button', { name: 'Leave' }).click()
    await isAsBefore()
  })

  await test.step('the tour goes on, and is left at the matrix', async () => {
    await atPoint()
    await page.keyboard.press('Alt+PageDown')
    await expect(tourTitle(page)).toHaveText('What is not said')
    await expect(rows).toContainText('Topic')
    await tourPanel(page).getByRole('button', { name: 'Leave' }).click()
    await expect(rows).toContainText('Speaker')
    await goTo(page, 'Claims')
    await isAsBefore()
  })
})

test('the tour is offered once, and stays under Help', async ({ desk }) => {
  const first = await desk.start()
  await first.page.getByRole('button', { name: 'Try the sample' }).click()
  await first.page.getByRole('button', { name: 'Not now' }).click()
  await expect(tourPanel(first.page)).toBeHidden()
  await first.page.keyboard.press('Control+Shift+W')
  await first.page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(rail(first.page)).toBeVisible()
  await first.quit()

  const { page } = await desk.start()
  expect((await told(page, 'app.state', null)).preferences.tourOffered).toBe(true)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Take the tour')
  await page.keyboard.press('Enter')
  await expect(tourTitle(page)).toHaveText('Articles on one event')
})

test('in any other notebook the tour shows what there is', async ({ desk }) => {
  const app = await desk.start()
  const { page } = app
  const { folder } = await prepareNotebook(page, join(desk.folder, 'notebook'))
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Take the tour')
  await page.keyboard.press('Enter')
  await expect(tourPanel(page)).toContainText('1 of 7')
  await expect(sheet(page, 'Command palette')).toBeHidden()
  await page.keyboard.press('Control+Shift+W')
  await expect(tourPanel(page)).toBeHidden()
  await openNotebook(app, folder)
  await expect(tourPanel(page)).toBeHidden()
})
