// The whole job once through, by mouse: from the welcome screen to an exported brief, and everything there again after
// a new start.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Running, test } from './app-fixture.ts'
import { copyFromPage } from './copied-page.ts'
import { chooseInDialog, saveInDialog } from './dialogs.ts'
import { briefPage } from './pages/brief.ts'
import { comparePage } from './pages/compare.ts'
import { dropFiles, importSheet } from './pages/import-sheet.ts'
import { articleRow, openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo, notices, rail, saved, sheet, takeOffer } from './pages/shell.ts'
import { newNotebook } from './pages/welcome.ts'
import { articleFile } from './prepared-notebook.ts'

const MEMORY = 'We cannot keep empty carriages warm for the sake of a memory'
const DARK = 'a decision taken in the dark'
const MAP = 'A town of nine thousand people was taken off the map between supper and midnight'
const TITLE = 'What the night line was for'

test('the whole job, from files to a brief and back again', async ({ desk }) => {
  test.setTimeout(180_000)
  const app = await desk.start()
  const { page } = app
  await test.step('a notebook', () => newNotebook(app, 'The night line', desk.folder))
  await test.step('articles come in by dialog, by drop and by paste', () => importThree(app))
  await test.step('what is known of an article is put right later', () => putRight(app))
  await test.step('claims are marked and tagged', () => tag(app))
  await test.step('edges are moved, and a deletion is taken back', () => adjust(app))
  await test.step('the other outlet', () => tagOther(app))
  await test.step('outlets are compared', () => compare(app))
  await test.step('a brief is written', () => write(app))
  await test.step('its citations lead back, and say when they cannot', () => followCitations(app))
  await test.step('it is exported', () => exportAll(app, desk.folder))
  await saved(page)
  await app.quit()
  await test.step('everything is there after a new start', async () => checkAgain(await desk.start()))
})

const importThree = async ({ electron, page }: Running) => {
  await chooseInDialog(electron, articleFile('tarmoor-courier.txt'), articleFile('sahil-postasi.txt'))
  await page.getByRole('button', { name: 'Import files…' }).click()
  const found = importSheet(page)
  await expect(found.stateOf('tarmoor-courier.txt')).toContainText('Ready')
  await expect(found.field('Title')).toHaveValue('Night trains to Halvik will stop in October')
  await expect(found.field('Published')).toHaveValue('2031-03-03')
  await expect(found.field('Author')).toHaveValue('Ines Calder')
  await expect(found.field('Outlet')).toHaveValue('')
  await found.field('Outlet').fill('Tarmoor Courier')
  await found.look('sahil-postasi.txt')
  await expect(found.field('Language')).toHaveValue('tr')
  await found.field('Outlet').fill('Sahil Postası')
  await found.add()

  await dropFiles(page, [articleFile('halvik-lantern.html')])
  await expect(found.field('Outlet')).toHaveValue('Halvik Lantern')
  await expect(found.field('Address')).toHaveValue('https://lantern.example/2031/03/night-line')
  await found.add()

  await copyFromPage(
    electron,
    '<h1>Petition passes ten thousand names</h1><p>By Lou Marchetti</p><p>The petition passed <b>ten thousand names</b> on Friday.</p><p onclick="x()">“Every name is a passenger they did not count,” the union wrote.</p>',
  )
  await page.keyboard.press('Control+V')
  await expect(found.field('Title')).toHaveValue('Petition passes ten thousand names')
  await found.add()
  await expect(page.getByRole('region', { name: 'Article' }).locator('strong')).toHaveText('ten thousand names')
}

const putRight = async ({ page }: Running) => {
  await page.getByRole('button', { name: 'Details' }).click()
  const details = sheet(page, 'Article details')
  await details.getByLabel('Outlet', { exact: true }).fill('Halvik Lantern')
  await details.getByLabel('Published').fill('March')
  await expect(details.getByText('Write it as 2025')).toBeVisible()
  await expect(details.getByRole('button', { name: 'Save' })).toBeDisabled()
  await details.getByLabel('Published').fill('2031-03-14')
  await expect(details.getByText('14 March 2031, entered by hand')).toBeVisible()
  await details.getByLabel('Event').fill('The night line')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details).toBeHidden()
  await goTo(page, 'Library')
  await expect(articleRow(page, 'Petition passes')).toContainText('Halvik Lantern')
  await expect(articleRow(page, 'Petition passes')).toContainText('14 March 2031')
}

const tag = async ({ page }: Running) => {
  await openArticle(page, 'Night trains to Halvik')
  const { claim, saidBy, relayedBy, code, note, live, card, painted } = reader(page)
  await claim(MEMORY)
  await saidBy('Dario Venn', /a person/)
  await expect(live.getByRole('radio', { name: 'Direct', exact: true })).toBeChecked()
  await code('Perspective', 'Transit board')
  await code('Topic', 'Cost')
  await code('Frame', 'Judgement')
  await note('Compare with the count in February.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(card(`“${MEMORY}”`)).toContainText('Dario Venn')
  await expect(card(`“${MEMORY}”`)).toContainText('Judgement')

  await claim(DARK)
  await saidBy('Marta Oyelaran', /a person/)
  await relayedBy('press office of the railway union', /unnamed/)
  await code('Perspective', 'Railway union')
  await code('Topic', 'Consultation')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(card(DARK)).toContainText('through press office of the railway union')

  // Over the end of one claim and the beginning of nothing: overlapping claims stand in lanes of their own.
  await claim(`${MEMORY},” said Dario Venn, who chairs the board`)
  await live.getByRole('radio', { name: 'Own voice' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => painted('claim-')).toHaveLength(3)
  expect((await painted('claim-')).filter((words) => words.includes(MEMORY))).toHaveLength(2)
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await expect(page.getByText('Read to the end')).toBeVisible()
}

const adjust = async ({ page }: Running) => {
  const { claim, live, margin, painted } = reader(page)
  await claim('The board expects to save two million crowns')
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect.poll(() => painted('claim-')).toContain('The board expects to save two million crowns a year')
  await page.keyboard.press('Shift+}')
  await expect.poll(() => painted('claim-')).toContain('board expects to save two million crowns a year')
  await live.getByRole('button', { name: 'Delete claim' }).click()
  await expect(margin.getByRole('listitem')).toHaveCount(3)
  await takeOffer(page, 'Claim deleted.', 'Undo')
  await expect(margin.getByRole('listitem')).toHaveCount(4)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => painted('claim-')).toContain('The board expects to save two million crowns a year')
}

const tagOther = async ({ page }: Running) => {
  await goTo(page, 'Library')
  await openArticle(page, 'Harbour council')
  const { claim, saidBy, code } = reader(page)
  await claim(MAP)
  await saidBy('Runa Aske', /a person/)
  await code('Perspective', 'Halvik')
  await code('Topic', 'Consultation')
  await page.keyboard.press('Escape')
}

const compare = async ({ page }: Running) => {
  await goTo(page, 'Compare')
  const { cell, pane, lay, grid } = comparePage(page)
  await expect(await cell('Cost', 'Tarmoor Courier')).toContainText(MEMORY)
  await expect(await cell('Consultation', 'Halvik Lantern')).toContainText('Runa Aske')
  await expect(await cell('Cost', 'Halvik Lantern')).toContainText('None of 2 articles coded yet')
  await goTo(page, 'Library')
  await openArticle(page, 'Petition passes')
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await goTo(page, 'Compare')
  await expect(await cell('Cost', 'Halvik Lantern')).toContainText('1 of 2 articles not yet coded')
  await (await cell('Cost', 'Halvik Lantern')).click()
  const opened = pane('Cost · Halvik Lantern')
  await opened.getByRole('button', { name: /^Mark Harbour council.* as read to the end$/ }).click()
  await expect(await cell('Cost', 'Halvik Lantern')).toContainText('Both articles read to the end, nothing found')
  await expect(await cell('Cost', 'Sahil Postası')).toContainText('Not yet coded')

  await lay('Columns', 'Speaker')
  await expect(await cell('Consultation', 'Marta Oyelaran')).toContainText(DARK)
  await expect(grid.getByRole('columnheader', { name: 'Tarmoor Courier' })).toHaveCount(0)
  await lay('Columns', 'Outlet')
  await (await cell('Consultation', 'Tarmoor Courier')).click()
  await pane('Consultation · Tarmoor Courier')
    .getByRole('button', { name: /^Open in article/ })
    .click()
  const { live, painted } = reader(page)
  await expect(live).toContainText('Marta Oyelaran')
  await expect.poll(() => painted('live-')).toEqual([DARK])
}

const write = async ({ page }: Running) => {
  await goTo(page, 'Briefs')
  await page.getByRole('button', { name: 'New brief' }).click()
  const { title, text, citeByAt, chip, notes, outline, toolbar, drawer } = briefPage(page)
  await expect(title).toBeFocused()
  await page.keyboard.type(`${TITLE}\n`)
  await expect(text).toBeFocused()
  await page.keyboard.type('## Money\nThe board speaks of money ')
  await citeByAt('venn judgement')
  await page.keyboard.type(', and the council of a map.\n')
  await drawer.getByRole('button', { name: `Quote: ${MAP}` }).click()
  await expect(text.locator('blockquote')).toHaveText(MAP)
  await page.keyboard.type('What nobody has:\n\n- a count\nof February\n\n')
  await page.keyboard.type('The *whole* story is with the paper')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await toolbar.getByRole('button', { name: 'Link' }).click()
  const link = page.getByRole('dialog', { name: 'Link' })
  await link.getByLabel('Address').fill('https://courier.example/archive')
  await link.getByRole('button', { name: 'Link' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type('. Once more ')
  await citeByAt('venn judgement')
  await page.keyboard.type(' and ')
  await citeByAt(DARK)
  await page.keyboard.type('.')

  await expect(outline.getByRole('button', { name: /^Money/ })).toContainText('4 cited')
  await expect(text.getByRole('list').getByRole('listitem')).toHaveText(['a count', 'of February'])
  await expect(text.getByRole('link', { name: 'paper' })).toHaveAttribute('href', 'https://courier.example/archive')
  await expect(chip(1)).toHaveCount(2)
  await expect(chip(3)).toHaveCount(1)
  await expect(notes).toHaveCount(3)
  await expect(notes.nth(0)).toContainText('Dario Venn, in Tarmoor Courier')
  await expect(notes.nth(1)).not.toContainText(MAP)
  await expect(notes.nth(1)).toContainText('https://lantern.example/2031/03/night-line')
  await expect(notes.nth(2)).toContainText('Marta Oyelaran, through press office of the railway union')
  await saved(page)
}

const followCitations = async ({ page }: Running) => {
  const { chip, text } = briefPage(page)
  const { live, painted, text: article } = reader(page)
  await chip(3).click()
  await expect(article).toContainText('Night trains to Halvik will stop in October')
  await expect.poll(() => painted('live-')).toEqual([DARK])
  // Who comes from a brief may still be typing.
  await page.keyboard.type('so say others')
  await expect(live).toBeHidden()
  await page.getByRole('button', { name: 'Back to brief' }).click()
  await expect(text).toBeFocused()
  await chip(3).click()
  await expect.poll(() => painted('live-')).toEqual([DARK])
  await page.keyboard.press('Enter')
  await live.getByRole('button', { name: 'Delete claim' }).click()
  await expect(notices(page)).toContainText(['Claim deleted.'])
  await openBrief(page)
  await expect(chip(3)).toContainText('claim deleted')
  await chip(3).click()
  await expect(notices(page).filter({ hasText: 'This cited a claim that was deleted' })).toContainText(DARK)
  await expect(text).toBeVisible()
  await page.getByRole('button', { name: 'Briefs' }).click()
  await page.keyboard.press('Control+Z')
  await openBrief(page)
  await expect(chip(3)).not.toContainText('deleted')
}

const openBrief = async (page: Running['page']) => {
  await goTo(page, 'Briefs')
  await page
    .getByRole('list', { name: 'Briefs' })
    .getByRole('button', { name: new RegExp(`^${TITLE}`) })
    .click()
}

const exportAll = async ({ electron, page }: Running, folder: string) => {
  const brief = briefPage(page)
  const markdown = join(folder, 'brief.md')
  await saveInDialog(electron, markdown)
  await brief.export('Markdown')
  await expect(notices(page)).toContainText([markdown])
  const html = join(folder, 'brief.html')
  await saveInDialog(electron, html)
  await brief.export('HTML')
  await expect(notices(page)).toContainText([html])
  for (const file of [markdown, html]) {
    const written = await readFile(file, 'utf8')
    for (const words of [TITLE, MEMORY, MAP, DARK, 'Dario Venn', 'Halvik Lantern', '4 March 2031'])
      expect(written).toContain(words)
    expect(written).toContain('https://lantern.example/2031/03/night-line')
  }
  expect(await readFile(markdown, 'utf8')).toMatch(/\[\^1\][\s\S]*\[\^3\][\s\S]*\n\[\^1\]: /)
  expect(await readFile(html, 'utf8')).not.toMatch(/<script|https?:\/\/[^"]*\.(?:css|js|woff)/)

  const claims = join(folder, 'claims.json')
  await saveInDialog(electron, claims)
  await goTo(page, 'Claims')
  await page.getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('dialog', { name: 'Export claims' }).getByRole('radio', { name: 'JSON' }).click()
  await page.getByRole('dialog', { name: 'Export claims' }).getByRole('button', { name: 'Export' }).click()
  await expect(notices(page)).toContainText([claims])
  const exported = JSON.stringify(JSON.parse(await readFile(claims, 'utf8')))
  for (const words of [MEMORY, MAP, DARK, 'Compare with the count in February.', 'Railway union'])
    expect(exported).toContain(words)
}

const checkAgain = async ({ page }: Running) => {
  await page.getByRole('button', { name: /^The night line/ }).click()
  await expect(rail(page).getByRole('button', { name: /^Claims/ })).toContainText('5')
  await goTo(page, 'Library')
  await expect(articleRow(page, 'Night trains')).toContainText('To the end')
  await openArticle(page, 'Night trains')
  const { card, press, live } = reader(page)
  await expect(card(`“${MEMORY}”`)).toContainText('Compare with the count in February.')
  await press(DARK)
  await expect(live.getByRole('group', { name: 'Relayed by' })).toContainText('press office of the railway union')
  await openBrief(page)
  const { chip, text, notes } = briefPage(page)
  await expect(text.getByRole('heading', { name: 'Money' })).toBeVisible()
  await expect(chip(1)).toHaveCount(2)
  await expect(notes).toHaveCount(3)
}
