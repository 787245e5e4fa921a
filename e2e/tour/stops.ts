// The guided tour: the whole job on the sample, stop by stop. `npm run demo` takes a picture at each; some of them are
// the pictures of the README and the user guide.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Running } from '../app-fixture.ts'
import { chooseInDialog, saveInDialog } from '../dialogs.ts'
import { besidePage, type Side } from '../pages/beside.ts'
import { briefPage } from '../pages/brief.ts'
import { comparePage } from '../pages/compare.ts'
import { importSheet } from '../pages/import-sheet.ts'
import { command } from '../pages/keys.ts'
import { articleRow, detailsGrid, groupBy, openArticle } from '../pages/library.ts'
import { reader } from '../pages/reader.ts'
import { goTo, notices, sheet } from '../pages/shell.ts'
import { type Stop, stop } from './stop.ts'

const OWN_ARTICLE = join(import.meta.dirname, 'articles/weir-post-radio.md')
const COAT = 'I saw the number on the screen and I did not know whom one rings at that hour'

export const STOPS: readonly Stop[] = [
  stop('welcome', 'Nothing is open yet: begin a notebook, or try the sample.', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible()
  }),
  stop('resume', 'A notebook opens where it was left: what was being read, what is unfinished.', async ({ page }) => {
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.keyboard.press('Control+Shift+R')
    await expect(page.getByRole('main').getByRole('heading', { name: 'To the people of the valley' })).toBeVisible()
  }),
  stop('tour', 'A short tour through the notebook, in the window itself.', async ({ page }) => {
    await command(page, 'Take the tour')
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Alt+PageDown')
  }),
  stop('import', 'An article comes in: title, outlet, date and language are proposed and put right.', async (app) => {
    await app.page.getByRole('button', { name: 'Leave' }).click()
    await goTo(app.page, 'Library')
    await chooseInDialog(app.electron, OWN_ARTICLE)
    await app.page.keyboard.press('Control+Shift+O')
    await expect(importSheet(app.page).field('Title')).toHaveValue('The desk that nobody sat at')
  }),
  stop('library', 'The library, in groups; what is not known stands apart.', async ({ page }) => {
    await importSheet(page).add()
    await goTo(page, 'Library')
    await groupBy(page, 'By event')
    await expect(articleRow(page, 'The desk that nobody sat at')).toBeVisible()
  }),
  stop('details', 'The details of many articles are put right in a grid, and filled down.', async ({ page }) => {
    await articleRow(page, 'The dam held').click()
    await command(page, 'Edit details')
    await expect(detailsGrid(page).grid).toBeVisible()
  }),
  stop(
    'reader',
    'An article and its claims: underlined in their perspective’s colour, a card beside each.',
    async (app) => {
      await app.page.keyboard.press('Control+Shift+R')
      await goTo(app.page, 'Library')
      await openArticle(app.page, 'Fifteen minutes')
      await expect(reader(app.page).margin.getByRole('listitem').first()).toBeVisible()
    },
  ),
  stop('claim', 'A claim is made and tagged: who says it, on what, from which side.', async ({ page }) => {
    await goTo(page, 'Library')
    await openArticle(page, 'The desk that nobody sat at')
    const { claim, saidBy, code } = reader(page)
    await claim(COAT)
    await saidBy('The clerk on duty', /unnamed/)
    await code('Perspective', 'Joint Commission')
    await code('Topic', 'Passing it on')
    await page.keyboard.press('f')
    await expect(page.getByRole('searchbox', { name: 'Frame' })).toBeFocused()
  }),
  stop('right-to-left', 'Articles in any script are read, selected and tagged.', async ({ page }) => {
    await page.keyboard.press('Escape')
    await goTo(page, 'Library')
    await openArticle(page, 'الأمينة العامة')
    await expect(reader(page).margin.getByRole('listitem').first()).toBeVisible()
  }),
  stop('claims', 'All claims in one table: filtered, grouped, many put right at once.', async ({ page }) => {
    await goTo(page, 'Claims')
    await page.getByRole('row', { name: /^Had we waited for daylight/ }).click()
  }),
  stop('points', 'A point gathers the claims of different outlets that assert the same.', async ({ page }) => {
    await page.getByRole('radio', { name: 'Points' }).click()
    await page.getByText('The town hall had no word of it before 02:55.').click()
  }),
  stop('matrix', 'Who says what: topics by outlet, with the claims themselves in the cells.', async ({ page }) => {
    await goTo(page, 'Compare')
    await expect(comparePage(page).grid).toContainText('Three hours’ warning')
  }),
  stop(
    'silence',
    'Points by outlet. An empty cell says what it means: not found, or not yet coded.',
    async ({ page }) => {
      await keptView(page, 'Story map')
      await wheelTo(page, await comparePage(page).cell('offered 2.4 million crowns', 'Irmakyaka'))
    },
  ),
  stop('voices', 'Who is heard in their own words, who only through another, and how much.', async ({ page }) => {
    await page.getByRole('button', { name: 'Close the pane' }).click()
    await page.getByRole('region', { name: 'Who is heard' }).scrollIntoViewIfNeeded()
  }),
  stop('side-by-side', 'Two accounts of one night, their claims, and what ties them.', async ({ page }) => {
    await page.getByRole('radio', { name: 'Side by side' }).click()
    await putBeside(page, 'Left', 'The dam held')
    await putBeside(page, 'Right', 'Fifteen minutes')
  }),
  stop('brief', 'The brief: every citation leads back to the words it rests on.', async ({ page }) => {
    await openBrief(page)
    await expect(briefPage(page).notes.first()).toBeAttached()
  }),
  stop('cite', 'An @ finds any claim, point or silence and cites it.', async ({ page }) => {
    await clickBehind(
      page,
      briefPage(page).text.getByRole('paragraph').filter({ hasText: 'the press does not answer it' }),
    )
    await page.keyboard.type(' Nor does anybody say who decided on the hours of the desk @')
    await page.getByRole('dialog', { name: 'Cite a claim' }).getByRole('searchbox').fill('whom one rings')
  }),
  stop('export', 'It leaves as one file that fetches nothing, or as Markdown with footnotes.', async (app, folder) => {
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.type('.')
    await exportEverything(app, folder)
    await app.page.keyboard.press('Control+E')
    await expect(sheet(app.page, /^Export/)).toBeVisible()
  }),
  stop('sources', 'Who speaks: names, offices, and every claim of theirs.', async ({ page }) => {
    await page.keyboard.press('Escape')
    await goTo(page, 'Sources')
  }),
  stop('codebook', 'The codebook: facets, codes, colours and keys.', async ({ page }) => {
    await goTo(page, 'Codebook')
  }),
  stop('keys', 'Every key, under a question mark.', async ({ page }) => {
    await page.keyboard.press('F1')
    await expect(sheet(page, 'All keys')).toBeVisible()
  }),
]

const keptView = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^Kept views/ }).click()
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

/** Only rows in sight are drawn. */
const wheelTo = async (page: Page, cell: Locator): Promise<void> => {
  await comparePage(page).grid.hover()
  await expect(async () => {
    await page.mouse.wheel(0, 200)
    await expect(cell).toBeVisible({ timeout: 200 })
  }).toPass()
  await cell.click()
}

const putBeside = async (page: Page, side: Side, title: string): Promise<void> => {
  await besidePage(page).title(side).click()
  await page.getByRole('menuitem', { name: new RegExp(title) }).click()
  await expect(besidePage(page).title(side)).toContainText(title)
}

const openBrief = async (page: Page): Promise<void> => {
  await goTo(page, 'Briefs')
  await page.getByRole('button', { name: /^Who told Eskerford/ }).click()
}

/** Puts the caret behind the last word of a paragraph. */
const clickBehind = async (page: Page, paragraph: Locator): Promise<void> => {
  const box = await paragraph.boundingBox()
  if (box === null) throw new Error('The paragraph is not in sight.')
  await page.mouse.click(box.x + box.width - 4, box.y + box.height - 6)
}

const exportEverything = async (app: Running, folder: string): Promise<void> => {
  await written(app, join(folder, 'brief.md'), () => briefPage(app.page).export('Markdown'))
  await written(app, join(folder, 'brief.html'), () => briefPage(app.page).export('HTML'))
  await written(app, join(folder, 'claims.csv'), async () => {
    await command(app.page, 'Export claims')
    await sheet(app.page, 'Export claims').getByRole('radio', { name: 'CSV' }).click()
    await sheet(app.page, 'Export claims').getByRole('button', { name: 'Export', exact: true }).click()
  })
}

const written = async ({ electron, page }: Running, path: string, write: () => Promise<void>): Promise<void> => {
  await rm(path, { force: true })
  await saveInDialog(electron, path)
  await write()
  await expect(notices(page)).toContainText([path])
  await notices(page).getByRole('button', { name: 'Dismiss' }).click()
}
