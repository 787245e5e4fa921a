// Ways of coding are the researcher's own: codes renamed, recoloured, given keys and removed, facets added, and what
// that changes elsewhere.
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { comparePage } from './pages/compare.ts'
import { openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo, sheet, takeOffer } from './pages/shell.ts'
import { prepareNotebook } from './prepared-notebook.ts'

const MEMORY = 'We cannot keep empty carriages warm for the sake of a memory'

test('codes and facets are made, renamed, recoloured and removed', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const { press, live, card, painted } = reader(page)

  await test.step('a code is renamed and recoloured, and so is every claim that has it', async () => {
    await goTo(page, 'Codebook')
    await page.getByRole('row', { name: /Transit board/ }).click()
    const pane = page.getByRole('complementary', { name: 'Code Transit board' })
    await pane.getByRole('radio', { name: 'green' }).click({ force: true })
    await pane.getByLabel('Name').fill('The board')
    await pane.getByLabel('What it means').click()
    await expect(page.getByRole('row', { name: /The board/ })).toContainText('1 claim')
    await goTo(page, 'Library')
    await openArticle(page, 'Night trains')
    await expect(card(MEMORY)).toContainText('The board')
    await expect.poll(() => painted('claim-green')).toEqual([MEMORY])
  })

  await test.step('a new facet with a code that has a key', async () => {
    await goTo(page, 'Codebook')
    await page.getByRole('button', { name: 'New facet…' }).click()
    await sheet(page, 'New facet').getByLabel('Name').fill('Tone')
    await sheet(page, 'New facet').getByRole('button', { name: 'Add facet' }).click()
    await page.getByLabel('New code of Tone').fill('Dry')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /Dry/ }).click()
    await page.getByRole('complementary', { name: 'Code Dry' }).getByLabel('Key').fill('d')
    await goTo(page, 'Library')
    await openArticle(page, 'Night trains')
    await press(MEMORY)
    await page.keyboard.press('d')
    await expect(live.getByRole('group', { name: 'Tone' })).toContainText('Dry')
    await page.keyboard.press('Control+Z')
    await expect(live.getByRole('group', { name: 'Tone' })).toBeHidden()
  })

  await test.step('removing a code says what it will change, and can be taken back', async () => {
    await goTo(page, 'Codebook')
    await page.getByRole('option', { name: /^Topic/ }).click()
    await page.getByRole('row', { name: /Cost/ }).click()
    await page.getByRole('button', { name: 'Remove code…' }).click()
    const asked = sheet(page, 'Remove the code “Cost”?')
    await expect(asked).toContainText('1 claim')
    await asked.getByRole('button', { name: 'Remove code' }).click()
    await goTo(page, 'Compare')
    const { grid } = comparePage(page)
    await expect(grid.getByRole('rowheader', { name: 'Cost' })).toHaveCount(0)
    await expect(grid.getByRole('rowheader', { name: 'No topic yet' })).toBeVisible()
    await takeOffer(page, '“Cost” removed.', 'Undo')
    await expect(grid.getByRole('rowheader', { name: 'Cost' })).toBeVisible()
  })
})

test('silence is put on record, told apart from what is not yet coded, and taken off', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  await goTo(page, 'Compare')
  const { cell, pane } = comparePage(page)
  const silent = await cell('Cost', 'Sahil Postası')
  await expect(silent).toContainText('Not yet coded')
  await silent.click()
  const opened = pane('Cost · Sahil Postası')
  await opened.getByRole('button', { name: /^Put the silence of Gece treni/ }).click()
  await opened.getByLabel(/looked for, and not found, about “Cost”/).fill('zarar, maliyet')
  await page.keyboard.press('Enter')
  await expect(silent).toContainText('Silence on record')
  await expect(opened).toContainText('looked for “zarar, maliyet”')
  await expect(await cell('Passengers', 'Sahil Postası')).toContainText('Not yet coded')
  await opened.getByRole('button', { name: /^Take the silence of Gece treni/ }).click()
  await expect(silent).toContainText('Not yet coded')
})
