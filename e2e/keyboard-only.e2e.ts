// The whole job once through without a mouse: every step by a key that a person would find.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Running, test } from './app-fixture.ts'
import { chooseInDialog, saveInDialog } from './dialogs.ts'
import { briefPage } from './pages/brief.ts'
import { comparePage } from './pages/compare.ts'
import { importSheet } from './pages/import-sheet.ts'
import { answer, command, press, tabTo } from './pages/keys.ts'
import { reader } from './pages/reader.ts'
import { notices, rail, saved, sheet } from './pages/shell.ts'
import { articleFile } from './prepared-notebook.ts'

const MEMORY = '“We cannot keep empty carriages warm for the sake of a memory,” said Dario Venn, who chairs the board.'
const LOSS = 'He added that the line had lost money in each of the last six years.'

test('the whole job by keyboard', async ({ desk }) => {
  test.setTimeout(180_000)
  const app = await desk.start()
  const { page } = app
  await test.step('a notebook', () => begin(app, desk.folder))
  await test.step('articles come in', () => bringIn(app))
  await test.step('claims are marked and tagged', () => tag(app))
  await test.step('edges, passages and deletions', () => adjust(app))
  await test.step('outlets are compared', () => compare(app))
  await test.step('a brief is written and its citations followed', () => write(app))
  await test.step('it is exported', () => exportAll(app, desk.folder))
  await saved(page)
  await test.step('the notebook is closed and opened again', () => closeAndOpen(app))
})

const begin = async ({ electron, page }: Running, folder: string) => {
  await chooseInDialog(electron, folder)
  await tabTo(page, page.getByRole('button', { name: 'New notebook' }))
  await press(page, 'Enter')
  await expect(page.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('The night line\n')
  await expect(rail(page).getByText('The night line')).toBeVisible()
}

const bringIn = async ({ electron, page }: Running) => {
  await chooseInDialog(electron, articleFile('tarmoor-courier.txt'), articleFile('halvik-lantern.html'))
  await press(page, 'Control+Shift+O')
  const found = importSheet(page)
  await expect(found.sheet).toBeVisible()
  await tabTo(page, found.field('Outlet'))
  await page.keyboard.type('Tarmoor Courier')
  await tabTo(page, found.sheet.getByRole('button', { name: 'Import 2 articles' }))
  await press(page, 'Enter')
  await expect(found.sheet).toBeHidden()

  await press(page, 'Control+Alt+V')
  await expect(page.getByLabel('Text of the article')).toBeFocused()
  await page.keyboard.insertText(
    'Petition passes ten thousand names\n\nThe petition passed ten thousand names on Friday.',
  )
  await press(page, 'Tab')
  await tabTo(page, page.getByRole('button', { name: 'Continue' }))
  await press(page, 'Enter')
  await tabTo(page, found.sheet.getByRole('button', { name: 'Import 1 article' }))
  await press(page, 'Enter')
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('Petition passes')
}

const tag = async ({ page }: Running) => {
  await press(page, 'Control+1')
  const first = page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /^Night trains/ })
  await expect(page.getByRole('row', { name: /^Petition passes/ }), 'one comes back to the row one left').toBeFocused()
  await press(page, 'Home')
  await expect(first).toBeFocused()
  await press(page, 'Enter')
  const { text, live, card, painted } = reader(page)
  await expect(text).toBeFocused()
  await press(page, 'J', 'J', 'J', 'J')
  await expect.poll(() => painted('sentence-cursor')).toEqual([MEMORY])
  await press(page, 'Enter')
  await expect(live).toBeVisible()
  await press(page, 's')
  await answer(page, 'Who says it?', 'Dario Venn', /a person/)
  await expect(live.getByRole('heading', { name: 'Dario Venn' })).toBeVisible()
  await press(page, 'v')
  await answer(page, 'Perspective', 'Transit board', 'Transit board')
  await press(page, 't')
  await answer(page, 'Topic', 'Cost', 'Cost')
  await press(page, 'f')
  await answer(page, 'Frame', 'Judge', 'Judgement')
  await press(page, 'n')
  await expect(live.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Six years of losses')
  await press(page, 'Escape', 'Escape')
  await expect(card(MEMORY)).toContainText('Six years of losses')

  await press(page, 'j')
  await expect.poll(() => painted('sentence-cursor')).toEqual([LOSS])
  await press(page, 'Enter')
  await expect(live).toBeVisible()
  await press(page, '1')
  await expect(live.getByRole('group', { name: 'Perspective' })).toContainText('Transit board')
  await press(page, 'o')
  await expect(live.getByRole('radio', { name: 'Own voice' })).toBeChecked()
  await press(page, 'Escape', 'Control+Shift+D')
  await expect(page.getByText('Read to the end')).toBeVisible()
}

const adjust = async ({ page }: Running) => {
  const { text, live, margin, painted } = reader(page)
  await press(page, 'w')
  await press(page, 'Alt+ArrowLeft', 'Alt+Shift+ArrowRight')
  const nudged = LOSS.slice('He '.length, -1)
  await expect.poll(() => painted('claim-')).toContain(nudged)
  await press(page, 'j', 'j', 'a')
  await expect(live.getByRole('group', { name: 'Passages' })).toBeVisible()
  await press(page, 'Delete')
  await expect(margin.getByRole('listitem')).toHaveCount(1)
  await press(page, 'Control+Z')
  await expect(margin.getByRole('listitem')).toHaveCount(2)
  await press(page, 'Control+Z', 'Control+Z', 'Control+Z')
  await expect.poll(() => painted('claim-')).toContain(LOSS)
  await press(page, 'Control+Shift+Z', 'Control+Y')
  await expect.poll(() => painted('claim-')).toContain(nudged)

  await press(page, 'Control+]')
  await expect(text).toContainText('Harbour council condemns')
  await expect(text).toBeFocused()
  await press(page, 'j', 'j', 'j', 'Shift+J', 'Enter')
  await expect(live).toBeVisible()
  await press(page, 't')
  await answer(page, 'Topic', 'Consultation', 'Consultation')
  await press(page, 's')
  await answer(page, 'Who says it?', 'Runa Aske', /a person/)
  await press(page, 'Escape')
}

const compare = async ({ page }: Running) => {
  await press(page, 'Control+3')
  const { cell, pane } = comparePage(page)
  const silent = await cell('Consultation', 'Tarmoor Courier')
  await expect(silent).toContainText('Article read to the end, nothing found')
  await tabTo(page, await cell('Cost', 'Halvik Lantern'))
  await press(page, 'ArrowDown', 'ArrowRight')
  await expect(silent).toBeFocused()
  await press(page, 'ArrowUp', 'Enter')
  const opened = pane('Cost · Tarmoor Courier')
  await tabTo(page, opened.getByRole('button', { name: /^Open in article/ }))
  await press(page, 'Escape')
  await expect(opened).toBeHidden()
  await expect(await cell('Cost', 'Tarmoor Courier')).toBeFocused()
}

const write = async ({ page }: Running) => {
  await command(page, 'New brief')
  const { title, text, chip, notes } = briefPage(page)
  await expect(title).toBeFocused()
  await page.keyboard.type('Night line\n')
  await expect(text).toBeFocused()
  await page.keyboard.type('# Money\nThe board says @')
  await answer(page, 'Find a claim to cite', 'venn', 'We cannot keep')
  await expect(chip(1)).toBeVisible()
  await page.keyboard.type(' and more @')
  await expect(page.getByRole('searchbox', { name: 'Find a claim to cite' })).toBeFocused()
  await page.keyboard.type('aske')
  await press(page, 'Control+Enter')
  await expect(text.locator('blockquote')).toContainText('Nobody rang us.')
  await page.keyboard.type('- one\ntwo')
  await expect(notes).toHaveCount(2)
  await saved(page)

  // Arrows reach a citation as they reach a letter; Enter follows it.
  await press(page, 'Control+Home', 'ArrowDown', 'Home')
  for (let letters = 0; letters < 'The board says '.length; letters += 1) await press(page, 'ArrowRight')
  await press(page, 'ArrowRight', 'Enter')
  const { live } = reader(page)
  await expect(page.getByRole('region', { name: 'Article' })).toBeFocused()
  await press(page, 'Enter')
  await expect(live.getByRole('heading', { name: 'Dario Venn' })).toBeVisible()
  await press(page, 'Control+Alt+ArrowLeft')
  await expect(text).toBeFocused()
}

const exportAll = async ({ electron, page }: Running, folder: string) => {
  const markdown = join(folder, 'brief.md')
  await saveInDialog(electron, markdown)
  await press(page, 'Control+E')
  await expect(sheet(page, /^Export/)).toBeVisible()
  await press(page, 'Enter')
  await expect(notices(page)).toContainText([markdown])
  const html = join(folder, 'brief.html')
  await saveInDialog(electron, html)
  await press(page, 'Control+E')
  await tabTo(page, sheet(page, /^Export/).getByRole('radio', { name: 'Markdown' }))
  await press(page, 'ArrowRight', 'Space')
  await tabTo(page, sheet(page, /^Export/).getByRole('button', { name: 'Export', exact: true }))
  await press(page, 'Enter')
  await expect(notices(page)).toContainText([html])
  for (const file of [markdown, html]) expect(await readFile(file, 'utf8')).toContain('Runa Aske')
  const claims = join(folder, 'claims.json')
  await saveInDialog(electron, claims)
  await command(page, 'Export claims')
  await tabTo(page, sheet(page, 'Export claims').getByRole('radio', { name: 'CSV' }))
  await press(page, 'ArrowRight', 'Space')
  await tabTo(page, sheet(page, 'Export claims').getByRole('button', { name: 'Export', exact: true }))
  await press(page, 'Enter')
  await expect(notices(page)).toContainText([claims])
  expect(await readFile(claims, 'utf8')).toContain('Six years of losses')
}

const closeAndOpen = async ({ page }: Running) => {
  await press(page, 'Control+Shift+W')
  await tabTo(page, page.getByRole('button', { name: /^The night line/ }))
  await press(page, 'Enter')
  await expect(rail(page).getByRole('button', { name: /^Claims/ })).toContainText('3')
  await expect(rail(page).getByRole('button', { name: /^Briefs/ })).toContainText('1')
}
