// All claims as a table: found, put in order, looked at in their passages and come back to, coded together, and exported.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FacetId } from '#core/model/index.ts'
import { expect, test } from './app-fixture.ts'
import { saveInDialog } from './dialogs.ts'
import { claimsPage } from './pages/claims.ts'
import { answer, command, press, tabTo } from './pages/keys.ts'
import { goTo, notices, rail, sheet, takeOffer } from './pages/shell.ts'
import { openNotebook } from './pages/welcome.ts'
import { prepareNotebook } from './prepared-notebook.ts'
import { ran, sessionOf, told } from './told.ts'

const MEMORY = 'We cannot keep empty carriages'
const MAP = 'A town of nine thousand people'
const COUNTED = 'They have simply not been counted'

test('claims are found, sorted, grouped, and looked at in their passages', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const claims = claimsPage(page)
  await goTo(page, 'Claims')
  await expect(page.getByText('3 claims', { exact: true })).toBeVisible()

  await test.step('by words of the claim, its speaker, its outlet', async () => {
    await claims.search.fill('CARRIAGES venn')
    await expect(page.getByText('1 of 3 claims')).toBeVisible()
    await expect(claims.row(MEMORY)).toBeVisible()
    await claims.search.fill('no such words')
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await expect(page.getByText('3 claims', { exact: true })).toBeVisible()
  })

  await test.step('by what is coded, with the number that each value finds', async () => {
    await claims.filters.getByRole('button', { name: /^Perspective/ }).click()
    await expect(page.getByRole('option', { name: /Halvik/ })).toContainText('2')
    await page.keyboard.press('Escape')
    await claims.filterBy('Perspective', /Halvik/)
    await claims.filterBy('Source', /Nobody named/)
    await expect(page.getByText('1 of 3 claims')).toBeVisible()
    await expect(claims.row(COUNTED)).toBeVisible()
    await page.getByRole('button', { name: 'Clear filter: Source' }).click()
    await expect(page.getByText('2 of 3 claims')).toBeVisible()
    await page.getByRole('button', { name: 'Show all' }).click()
  })

  await test.step('sorted, and in groups that fold', async () => {
    await claims.grid.getByRole('button', { name: 'Claim', exact: true }).click()
    await expect(claims.grid.getByRole('columnheader', { name: /^Claim/ })).toHaveAttribute('aria-sort', 'ascending')
    expect((await claims.shown()).map((words) => words.slice(0, 4))).toEqual(['A to', 'They', 'We c'])
    await claims.groupBy('By perspective')
    await expect(claims.heading('Halvik')).toContainText('2')
    await claims.heading('Halvik').click()
    await expect(claims.row(MAP)).toBeHidden()
    await claims.heading('Halvik').click()
    await claims.groupBy('No groups')
  })

  await test.step('Enter opens the passage, and Back comes to the row again', async () => {
    await claims.row(COUNTED).click()
    await expect(claims.pane).toContainText('Halvik Lantern')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Article' })).toContainText('Harbour council')
    await page.keyboard.press('Control+Alt+ArrowLeft')
    await expect(claims.row(COUNTED)).toBeFocused()
    await expect(claims.grid.getByRole('columnheader', { name: /^Claim/ })).toHaveAttribute('aria-sort', 'ascending')
  })

  await test.step('a source leads to its claims here', async () => {
    await goTo(page, 'Sources')
    await page.getByRole('option', { name: /Runa Aske/ }).click()
    await page.getByRole('button', { name: 'Show in the table of claims' }).click()
    await expect(page.getByText('1 of 3 claims')).toBeVisible()
    await expect(claims.row(MAP)).toBeVisible()
    await expect(claims.filters.getByRole('button', { name: /^Source: Runa Aske/ })).toBeVisible()
  })
})

test('order and groups are found again in this window, and nothing of them stays on the machine', async ({ desk }) => {
  const app = await desk.start()
  const { page } = app
  const { folder } = await prepareNotebook(page, join(desk.folder, 'notebook'))
  const claims = claimsPage(page)
  const sorted = claims.grid.getByRole('columnheader', { name: /^Claim/ })
  await goTo(page, 'Claims')
  await claims.grid.getByRole('button', { name: 'Claim', exact: true }).click()
  await claims.groupBy('By perspective')
  await expect(claims.heading('Halvik')).toBeVisible()
  await page.keyboard.press('Control+Shift+W')
  await openNotebook(app, folder)
  await goTo(page, 'Claims')
  await expect(claims.heading('Halvik')).toBeVisible()
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending')
  const names = await page.evaluate(() => Object.keys(localStorage))
  expect(names.filter((name) => name.includes(folder))).toEqual([])
})

test('several claims are coded together, each time in one step', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const claims = claimsPage(page)
  const { pane, said } = claims
  await goTo(page, 'Claims')
  await claims.row(MEMORY).click()
  await page.keyboard.press('Control+A')
  await expect(pane).toContainText('3 claims chosen')
  await expect(said('Said by')).toContainText('Mixed')
  await expect(said('Perspective')).toContainText('Halvik2 of 3')

  await test.step('a code is added to all, and one taken from all', async () => {
    await page.keyboard.press('t')
    await answer(page, 'Topic', 'Winter', 'Add “Winter”')
    await expect(said('Topic')).toContainText('Winter×')
    await said('Topic').getByRole('button', { name: 'Remove Cost' }).click()
    await expect(said('Topic')).not.toContainText('Cost')
    await page.getByRole('main').click({ position: { x: 400, y: 10 } })
    await page.keyboard.press('Control+Z')
    await expect(said('Topic')).toContainText('Cost1 of 3')
    await page.keyboard.press('Control+Z')
    await expect(said('Topic')).not.toContainText('Winter')
  })

  await test.step('a digit gives the perspective that it gives in the reader, and takes it again', async () => {
    await claims.row(MEMORY).click()
    await press(page, 'Control+A', '1')
    await expect(said('Perspective')).toContainText('Transit board×')
    await page.keyboard.press('1')
    await expect(said('Perspective')).not.toContainText('Transit board')
    await press(page, 'Control+Z', 'Control+Z')
    await expect(said('Perspective')).toContainText('Transit board1 of 3')
  })

  await test.step('codes are replaced', async () => {
    await said('Perspective').getByRole('button', { name: 'Set perspective' }).click()
    await page.getByRole('radio', { name: 'Replace it' }).click()
    await page.getByRole('menuitem', { name: /Transit board/ }).click()
    await expect(said('Perspective')).toContainText('Transit board×')
    await expect(said('Perspective')).not.toContainText('Halvik')
  })

  await test.step('the speaker is set, by key', async () => {
    await claims.row(MEMORY).click()
    await press(page, 'Control+A', 's')
    await answer(page, 'Who says it?', 'Runa', /Runa Aske/)
    await expect(said('Said by')).toContainText('Runa Aske')
    await expect(said('Said by')).not.toContainText('Mixed')
    await page.keyboard.press('u')
    await expect(pane.getByRole('radio', { name: 'Unclear' })).toBeChecked()
  })

  await test.step('they are put under a point, and out again', async () => {
    await page.keyboard.press('p')
    await answer(page, 'Which point do they make?', 'Nobody counted', /Nobody counted/)
    await expect(said('Point')).toContainText('Nobody counted the passengers')
    await page.keyboard.press('Control+Z')
    await expect(said('Point')).toContainText('Mixed')
  })

  await test.step('they are deleted, and brought back', async () => {
    await claims.row(MEMORY).click()
    await press(page, 'Shift+End', 'Delete')
    await expect(page.getByRole('heading', { name: 'No claims yet' })).toBeVisible()
    await takeOffer(page, '3 claims deleted.', 'Undo')
    await expect(rail(page).getByRole('button', { name: /^Claims/ })).toContainText('3')
  })

  await test.step('what a filter hides is not touched', async () => {
    await claims.row(MEMORY).click()
    await page.keyboard.press('Control+A')
    await claims.search.fill('nine thousand')
    await expect(page.getByText('1 of 3 claims')).toBeVisible()
    await expect(pane.getByRole('button', { name: 'Delete claim' })).toBeVisible()
    await pane.getByRole('button', { name: 'Delete claim' }).click()
    await claims.search.fill('')
    await expect(page.getByText('2 claims', { exact: true })).toBeVisible()
  })
})

test('a note is kept, wherever one goes next', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const { row, pane } = claimsPage(page)
  await goTo(page, 'Claims')
  await row(MEMORY).click()
  await page.keyboard.press('n')
  await expect(pane.getByLabel('Note')).toBeFocused()
  await page.keyboard.type('Compare with the winter figures')
  await row(MAP).click()
  await expect(pane.getByLabel('Note')).toHaveValue('')
  await row(MEMORY).click()
  await expect(pane.getByLabel('Note')).toHaveValue('Compare with the winter figures')
})

test('claims leave as they are shown, and nothing in them is run', async ({ desk }) => {
  const { electron, page } = await desk.start()
  const { claims } = await prepareNotebook(page, join(desk.folder, 'notebook'))
  const [memory] = claims
  if (memory !== undefined) await ran(page, 'claim.setNote', { id: memory, note: '=1+1\nand "so on"' })
  const { filterBy, grid } = claimsPage(page)
  await goTo(page, 'Claims')
  await filterBy('Outlet', /Tarmoor Courier/)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Note' }).check()
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('columnheader', { name: 'Note' })).toBeVisible()

  const shown = join(desk.folder, 'shown.csv')
  await saveInDialog(electron, shown)
  await page.getByRole('button', { name: 'Export…' }).click()
  await sheet(page, 'Export claims').getByRole('button', { name: 'Export', exact: true }).click()
  await expect(notices(page)).toContainText([shown])
  const lines = (await readFile(shown, 'utf8')).split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(
    '\ufeff"Claim id","Claim","Speaker","Perspective","Topic","Outlet","Published","Note","Article id"',
  )
  expect(lines[1]).toContain(`"'=1+1\nand ""so on"""`)

  const all = join(desk.folder, 'all.json')
  await saveInDialog(electron, all)
  await command(page, 'Export claims')
  await tabTo(page, sheet(page, 'Export claims').getByRole('radio', { name: 'CSV' }))
  await press(page, 'ArrowRight', 'Space')
  await tabTo(page, sheet(page, 'Export claims').getByRole('radio', { name: /As shown/ }))
  await press(page, 'ArrowRight', 'Space')
  await tabTo(page, sheet(page, 'Export claims').getByRole('button', { name: 'Export', exact: true }))
  await press(page, 'Enter')
  await expect(notices(page)).toContainText([all])
  expect(JSON.parse(await readFile(all, 'utf8'))).toMatchObject({ format: 'parallax-claims', claims: { length: 3 } })
})

test('a facet that is removed while claims are grouped by it groups nothing, until that is undone', async ({
  desk,
}) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const [made] = await ran(page, 'facet.add', { name: 'Mood “x”', appliesTo: ['claims'], choice: 'many' })
  const claims = claimsPage(page)
  const grouping = claims.filters.getByRole('button', { name: /Group by/ })
  await goTo(page, 'Claims')
  await claims.groupBy('By mood “x”')
  await expect(claims.heading('No mood|Mood')).toBeVisible()
  await ran(page, 'facet.remove', { id: FacetId.parse(made) })
  await expect(grouping).toContainText('No groups')
  await expect(claims.row(MEMORY)).toBeVisible()
  await told(page, 'notebook.undo', { session: await sessionOf(page) })
  await expect(grouping).toContainText('By mood “x”')
})
