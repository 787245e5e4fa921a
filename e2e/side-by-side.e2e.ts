// Two articles side by side: opened from wherever one has an article or a claim, scrolled together, and with the claims
// that are tied to each other standing out in both.
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './app-fixture.ts'
import { besidePage } from './pages/beside.ts'
import { comparePage } from './pages/compare.ts'
import { press } from './pages/keys.ts'
import { articleRow, openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo } from './pages/shell.ts'
import { prepareNotebook } from './prepared-notebook.ts'
import { ran, told } from './told.ts'

const MEMORY = 'We cannot keep empty carriages warm for the sake of a memory'
const TOWN = 'A town of nine thousand people was taken off the map between supper and midnight'
const COUNTED = 'They have simply not been counted in February.'
const TRAINS = 'Night trains to Halvik will stop in October'
const COUNCIL = 'Harbour council condemns the end of the night line'

/** One claim of the first article is contradicted by one of the second, and shares a point with the other. */
const prepare = async (page: Page, folder: string) => {
  const prepared = await prepareNotebook(page, join(folder, 'notebook'))
  const [memory, town, counted] = prepared.claims
  if (memory === undefined || town === undefined || counted === undefined) throw new Error('There are too few claims.')
  await ran(page, 'link.add', { between: 'claims', kind: 'contradicts', from: town, to: memory, reason: '' })
  const { points } = (await told(page, 'notebook.snapshot', null)).tables
  await ran(page, 'point.gather', { claims: [memory], point: points[0]?.id ?? null })
  await page.setViewportSize({ width: 1440, height: 640 })
  return prepared
}

test('two articles by mouse: chosen in the library, scrolled together, tied claims, another article', async ({
  desk,
}) => {
  const { page } = await desk.start()
  await prepare(page, desk.folder)
  const { column, title, card, scrolled, apart } = besidePage(page)
  const { painted, text } = reader(page)

  await test.step('two rows of the library', async () => {
    await goTo(page, 'Library')
    await articleRow(page, TRAINS).click()
    await expect(page.getByRole('button', { name: 'Side by side…' })).toBeVisible()
    await articleRow(page, COUNCIL).click({ modifiers: ['Control'] })
    await page.getByRole('button', { name: 'Side by side', exact: true }).click()
    await expect(title('Left')).toContainText(TRAINS)
    await expect(title('Right')).toContainText(COUNCIL)
    await expect(page.getByRole('group', { name: 'Left column' })).toContainText('1 claim · Read to the end')
  })

  await test.step('what one scrolls, the other follows, until they are let apart', async () => {
    await column('Left').hover({ position: { x: 300, y: 200 } })
    await page.mouse.wheel(0, 100)
    await expect.poll(() => scrolled('Left')).toBeGreaterThan(0.1)
    await expect.poll(async () => Math.abs((await scrolled('Left')) - (await scrolled('Right')))).toBeLessThan(0.02)
    await page.getByRole('button', { name: 'Scroll together' }).click()
    const before = await scrolled('Left')
    await column('Right').hover({ position: { x: 300, y: 200 } })
    await page.mouse.wheel(0, 3000)
    await expect.poll(() => scrolled('Right')).toBeGreaterThan(0.99)
    expect(await scrolled('Left')).toBe(before)
    await page.getByRole('button', { name: 'Scroll together' }).click()
  })

  await test.step('a card that is pointed at marks its words and those of its counterparts', async () => {
    await page.mouse.wheel(0, -5000)
    await card('Right', COUNTED).hover()
    await expect.poll(async () => (await painted('live-')).sort()).toEqual([COUNTED, MEMORY].sort())
    await expect(card('Left', MEMORY)).toHaveAccessibleName(/same point$/)
  })

  await test.step('its counterparts come to its height, one after the other', async () => {
    await card('Left', MEMORY).click()
    await expect.poll(async () => (await painted('live-')).sort()).toEqual([COUNTED, MEMORY, TOWN].sort())
    await page.getByRole('button', { name: 'Counterpart', exact: true }).click()
    await expect(card('Right', TOWN)).toHaveAttribute('aria-current', 'true')
    await expect.poll(() => apart(MEMORY, TOWN)).toBeLessThan(3)
    await page.getByRole('button', { name: 'Counterpart', exact: true }).click()
    await expect(card('Right', COUNTED)).toHaveAttribute('aria-current', 'true')
    await page.getByRole('button', { name: 'Counterpart', exact: true }).click()
    await expect(card('Left', MEMORY)).toHaveAttribute('aria-current', 'true')
  })

  await test.step('swapped, and another article in a column', async () => {
    await page.getByRole('button', { name: 'Swap' }).click()
    await expect(title('Left')).toContainText(COUNCIL)
    await expect(card('Right', MEMORY)).toHaveAttribute('aria-current', 'true')
    await title('Left').click()
    await page.getByRole('searchbox', { name: 'Article of the left column' }).fill('Sahil')
    await page.getByRole('menuitem', { name: /Gece treni/ }).click()
    await expect(title('Left')).toContainText('Gece treni')
    // Of the same day as the council's, and before it by title; the oldest stands in the other column.
    await expect(page.getByRole('button', { name: 'Previous article in the left column' })).toBeDisabled()
    await page.getByRole('button', { name: 'Next article in the left column' }).click()
    await expect(title('Left')).not.toContainText('Gece treni')
  })

  await test.step('a claim is opened in the reader, and one comes back to it', async () => {
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 3000)
    await expect.poll(() => scrolled('Left')).toBeGreaterThan(0.99)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(text).toContainText(TRAINS)
    await expect(reader(page).live).toBeVisible()
    await page.getByRole('button', { name: 'Back to side by side' }).click()
    await expect(card('Right', MEMORY)).toHaveAttribute('aria-current', 'true')
    await expect.poll(() => scrolled('Left')).toBeGreaterThan(0.99)
  })
})

test('from a claim and from a matrix cell: what it is tied to is offered first', async ({ desk }) => {
  const { page } = await desk.start()
  await prepare(page, desk.folder)
  const { title, card, apart } = besidePage(page)

  await test.step('from a live claim', async () => {
    await goTo(page, 'Library')
    await openArticle(page, TRAINS)
    await reader(page).press('We cannot keep')
    await reader(page).live.getByRole('button', { name: 'Side by side…' }).click()
    await expect(page.getByRole('menuitem').first()).toContainText(COUNCIL)
    await expect(page.getByRole('menuitem').first()).toContainText('2 counterparts')
    await page.getByRole('menuitem').first().click()
    await expect(title('Right')).toContainText(COUNCIL)
    await expect(card('Left', MEMORY)).toHaveAttribute('aria-current', 'true')
    await expect.poll(() => apart(MEMORY, TOWN)).toBeLessThan(3)
  })

  await test.step('from a cell', async () => {
    await page.getByRole('radio', { name: 'Matrix' }).click()
    const { cell, pane } = comparePage(page)
    await (await cell('Consultation', 'Halvik Lantern')).click()
    await pane('Consultation · Halvik Lantern').getByRole('button', { name: 'Side by side' }).click()
    await expect(title('Left')).toContainText(COUNCIL)
    await page.getByRole('menuitem', { name: /Night trains/ }).click()
    await expect(card('Left', TOWN)).toHaveAttribute('aria-current', 'true')
    await expect(title('Right')).toContainText(TRAINS)
  })

  await test.step('from two claims of the table', async () => {
    await goTo(page, 'Claims')
    const row = (words: string) =>
      page.getByRole('grid', { name: 'Claims' }).getByRole('row').filter({ hasText: words })
    await row(TOWN).click()
    await expect(page.getByRole('button', { name: 'Side by side…' })).toBeVisible()
    await row(MEMORY).click({ modifiers: ['Control'] })
    await page
      .getByRole('complementary', { name: 'Chosen claims' })
      .getByRole('button', { name: 'Side by side' })
      .click()
    await expect.poll(() => apart(MEMORY, TOWN)).toBeLessThan(3)
  })

  await test.step('without room for cards, marks open them', async () => {
    await page.setViewportSize({ width: 1000, height: 640 })
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible()
    await page.getByRole('button', { name: new RegExp(`^1 claim. “${TOWN}”`) }).click()
    await page.getByRole('dialog', { name: '1 claim' }).getByRole('button', { name: TOWN }).click()
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toContainText('Runa Aske')
  })
})

test('two articles by keyboard alone', async ({ desk }) => {
  const { page } = await desk.start()
  await prepare(page, desk.folder)
  const { column, title, card, scrolled } = besidePage(page)
  await press(page, 'Control+Shift+B')
  await expect(title('Left')).toContainText(TRAINS)
  await expect(title('Right')).toContainText(COUNCIL)
  await expect(column('Left')).toBeFocused()
  await press(page, 'w')
  await expect(card('Left', MEMORY)).toHaveAttribute('aria-current', 'true')
  await press(page, 'c')
  await expect(column('Right')).toBeFocused()
  await expect(card('Right', TOWN)).toHaveAttribute('aria-current', 'true')
  await press(page, 'w')
  await expect(card('Right', COUNTED)).toHaveAttribute('aria-current', 'true')
  await press(page, 'F6')
  await expect(column('Left')).toBeFocused()
  await press(page, 'ArrowRight')
  await expect(column('Right')).toBeFocused()
  await press(page, 'End')
  await expect.poll(() => scrolled('Left')).toBeGreaterThan(0.99)
  await press(page, 'l')
  await expect(page.getByRole('button', { name: 'Scroll together' })).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Home')
  await expect.poll(() => scrolled('Right')).toBeLessThan(0.01)
  expect(await scrolled('Left')).toBeGreaterThan(0.99)
  await press(page, 'a')
  await expect(page.getByRole('searchbox', { name: 'Article of the right column' })).toBeFocused()
  await page.keyboard.type('Sahil')
  await press(page, 'Enter')
  await expect(title('Right')).toContainText('Gece treni')
  await press(page, 'x')
  await expect(title('Left')).toContainText('Gece treni')
  await press(page, 'Control+Alt+ArrowLeft')
  await expect(title('Right')).toContainText(COUNCIL)
  await press(page, 'w')
  await press(page, 'Enter')
  await expect(reader(page).live).toBeVisible()
  await press(page, 'Control+Alt+ArrowLeft')
  await expect(title('Right')).toContainText(COUNCIL)
})

test('one article is not enough, and it is said what to do', async ({ desk }) => {
  const { page } = await desk.start()
  const { articles } = await prepare(page, desk.folder)
  await ran(page, 'article.trash', { ids: articles.slice(1) })
  await goTo(page, 'Compare')
  await page.getByRole('radio', { name: 'Side by side' }).click()
  await expect(page.getByRole('heading', { name: 'One article is not enough' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import files…' })).toBeVisible()
})
