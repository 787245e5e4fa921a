// Coming back to a notebook: where one left off, what is unfinished, and what others did meanwhile.
import { join } from 'node:path'
import { describePassage } from '#core/anchoring/describe.ts'
import { currentVersion, joinBlocks } from '#core/model/index.ts'
import { openNotebook } from '#storage/index.ts'
import { expect, test } from './app-fixture.ts'
import { briefPage } from './pages/brief.ts'
import { comparePage } from './pages/compare.ts'
import { articles, openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { resumePage } from './pages/resume.ts'
import { goTo, rail, saved } from './pages/shell.ts'
import { prepareNotebook } from './prepared-notebook.ts'

const COUNCIL = 'Harbour council condemns the end of the night line'
const SENTENCE = 'The council wants the count of passengers to be repeated before October.'

test('whoever comes back is led to the sentence they were at', async ({ desk }) => {
  const first = await desk.start()
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  await openArticle(first.page, COUNCIL)
  await reader(first.page).press(SENTENCE)
  await expect.poll(() => reader(first.page).painted('sentence-cursor')).toEqual([SENTENCE])
  await first.quit()

  const { page } = await desk.start(folder)
  const { leftOff, part } = resumePage(page)
  await expect(leftOff).toContainText(COUNCIL)
  await expect(leftOff).toContainText(SENTENCE)
  await expect(part('Not yet begun')).toContainText('Gece treni')
  await expect(part('Briefs')).toContainText('1 of 2 sentences without a source')
  await expect(part('Since you were here')).toContainText('Nothing has changed.')
  await expect(part('What you did last')).toContainText('3 claims made in 2 articles')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article' })).toContainText(COUNCIL)
  await expect.poll(() => reader(page).painted('sentence-cursor')).toEqual([SENTENCE])
})

test('a brief is come back to at its section, and a comparison as it was laid out', async ({ desk }) => {
  const first = await desk.start()
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  await goTo(first.page, 'Briefs')
  await first.page.getByRole('button', { name: /^What the night line was for/ }).click()
  await briefPage(first.page).text.getByText('The pier').click()
  await saved(first.page)
  await first.quit()

  const second = await desk.start(folder)
  await expect(resumePage(second.page).leftOff).toContainText('Under “Cost”')
  await second.page.keyboard.press('Enter')
  await expect(briefPage(second.page).text).toContainText('The pier')
  await goTo(second.page, 'Compare')
  await second.page.getByRole('button', { name: 'Swap rows and columns' }).click()
  await second.quit()

  const third = await desk.start(folder)
  await expect(resumePage(third.page).leftOff).toContainText('Outlet by topic')
  await third.page.getByRole('button', { name: 'Go on comparing' }).click()
  await expect(comparePage(third.page).grid).toBeVisible()
  await expect(third.page.getByText('Outlet by topic')).toBeVisible()
})

test('two articles side by side are come back to', async ({ desk }) => {
  const first = await desk.start()
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  await first.page.keyboard.press('Control+Shift+B')
  await expect(first.page.getByRole('radio', { name: 'Side by side' })).toBeChecked()
  await first.quit()

  const { page } = await desk.start(folder)
  await expect(resumePage(page).leftOff).toContainText('You had two articles side by side')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked()
})

test('what a colleague did meanwhile is told by name, and each count opens what it counts', async ({ desk }) => {
  const first = await desk.start()
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  await saved(first.page)
  await first.quit()
  await workAs('Runa Aske', folder)

  const { page } = await desk.start(folder)
  const since = resumePage(page).part('Since you were here')
  await expect(since).toContainText('Runa Aske')
  await expect(since).toContainText('1 claim made in 1 article')
  await expect(since).toContainText('1 point')
  await expect(since).toContainText('1 claim deleted')
  await since.getByRole('button', { name: COUNCIL }).first().click()
  await expect(page.getByRole('region', { name: 'Live claim' })).toBeVisible()
  await goTo(page, 'Resume')
  await expect(since).toContainText('1 claim made in 1 article')
})

test('a notebook that one has never been in begins with its library', async ({ desk }) => {
  const { page } = await desk.start()
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  await expect(rail(page).getByRole('button', { name: /^Library/ })).toHaveAttribute('aria-current', 'page')
  await expect(articles(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+R')
  await expect(rail(page).getByRole('button', { name: 'Resume' })).toHaveAttribute('aria-current', 'page')
})

/** Somebody else, at another desk, before the same folder. */
const workAs = async (coder: string, folder: string) => {
  const opened = await openNotebook(folder, { coder })
  if (!opened.ok) throw new Error(opened.failure.message)
  const session = opened.value
  const article = [...session.state.articles.values()].find(({ title }) => title === COUNCIL)
  if (article === undefined) throw new Error('The article is not there.')
  const version = currentVersion(article)
  const read = await session.readText(article.id, version.id)
  if (!read.ok) throw new Error(read.failure.message)
  const text = joinBlocks(read.value.blocks)
  const anchor = describePassage(text, 0, 14, version.hash)
  session.request('claim.create', { article: article.id, passages: [{ role: 'content', anchor }] })
  session.request('point.add', { proposition: 'The line was never counted' })
  const [gone] = [...session.state.claims.values()].filter(({ article: of }) => of !== article.id)
  session.request('claim.remove', { ids: [gone?.id] })
  await session.close()
}
