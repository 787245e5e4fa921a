// The program is killed in the middle of work, again and again: everything on the screen when it said "Saved" is there
// the next time, and the notebook is sound.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Acknowledged, witness } from './acknowledged.ts'
import { type Desk, expect, test } from './app-fixture.ts'
import { parallax } from './command-line.ts'
import { briefPage } from './pages/brief.ts'
import { openArticle } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo, rail, saved } from './pages/shell.ts'
import { prepareNotebook } from './prepared-notebook.ts'

const SENTENCE = ' Nobody counted the passengers of the winter, and nobody asked why the count was lost.'

/** Some pieces of work, told one by one: between any two the program may be killed. */
type Work = (page: Page) => AsyncGenerator<void>

/** Works, and goes on working for so many pieces after something was acknowledged that fits, and is killed then. */
const killedAt = async (
  desk: Desk,
  notebook: string,
  work: Work,
  fits: (seen: Acknowledged) => boolean,
  more: number,
): Promise<Acknowledged> => {
  const app = await desk.start(notebook)
  const latest = await witness(app.page)
  let left = Number.POSITIVE_INFINITY
  for await (const _ of work(app.page)) {
    if (fits(latest())) left = Math.min(left, more)
    if (left <= 0) break
    left -= 1
  }
  const acknowledged = latest()
  await app.kill()
  expect(await parallax('check', notebook), 'the notebook is sound').toMatchObject({ code: 0 })
  return acknowledged
}

const prepared = async (desk: Desk): Promise<string> => {
  const app = await desk.start()
  const { folder } = await prepareNotebook(app.page, join(desk.folder, 'notebook'))
  await app.quit()
  return folder
}

const openBrief = async (page: Page) => {
  await goTo(page, 'Briefs')
  await page.getByRole('button', { name: /^What the night line was for/ }).click()
  await expect(briefPage(page).text).toHaveAttribute('contenteditable', 'true')
}

const writing: Work = async function* (page) {
  await openBrief(page)
  await briefPage(page).text.getByRole('listitem').click()
  await page.keyboard.press('Control+End')
  for (;;) {
    for (const letter of SENTENCE) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      yield
    }
    await saved(page)
    yield
  }
}

const textIn = async (desk: Desk, notebook: string): Promise<string> => {
  const app = await desk.start(notebook)
  await openBrief(app.page)
  const text = (await briefPage(app.page).text.textContent()) ?? ''
  await app.quit()
  return text
}

test('killed while a brief is written', async ({ desk }) => {
  test.setTimeout(120_000)
  const notebook = await prepared(desk)
  let before = await textIn(desk, notebook)
  for (const more of [0, 1, 9, 40]) {
    const { text } = await killedAt(desk, notebook, writing, (seen) => seen.text.length > before.length, more)
    expect(text.length, 'something new was said to be saved').toBeGreaterThan(before.length)
    before = await textIn(desk, notebook)
    expect(before.slice(0, text.length), 'what was said to be saved').toBe(text)
  }
})

const tagging: Work = async function* (page) {
  const { live } = reader(page)
  await openArticle(page, 'Harbour council')
  for (;;) {
    for (const key of ['j', 'Shift+J', 'Enter']) await page.keyboard.press(key)
    await expect(live).toBeVisible()
    yield
    for (const key of ['1', 'u', 'Escape']) {
      await page.keyboard.press(key)
      yield
    }
  }
}

const claimsIn = async (page: Page): Promise<number> => {
  const button = rail(page).getByRole('button', { name: /^Claims/ })
  await expect(button).toContainText(/\d/)
  return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
}

test('killed while claims are marked and tagged', async ({ desk }) => {
  test.setTimeout(120_000)
  const notebook = await prepared(desk)
  let before = 3
  for (const more of [0, 1, 2, 6]) {
    const { claims } = await killedAt(desk, notebook, tagging, (seen) => seen.claims > before, more)
    const app = await desk.start(notebook)
    before = await claimsIn(app.page)
    expect(before, 'claims that were said to be saved').toBeGreaterThanOrEqual(claims)
    await app.quit()
  }
})
