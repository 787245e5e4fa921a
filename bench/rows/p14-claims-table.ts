// P14: the table of a hundred thousand claims answers as a small one does: to a filter, to another order, to scrolling.
import type { Page } from '@playwright/test'
import { LARGE } from '../generate/plans.ts'
import { p95 } from '../measuring/statistics.ts'
import type { Finding, Row } from '../row.ts'
import { inWindow } from '../running/window.ts'
import { BARE, frameTimes, hideBareList, showBareList, timeBareKey } from '../window/scrolling.ts'
import { timeKey } from '../window/stopwatch.ts'

const CLAIMS = LARGE.articles.reduce((sum, { claims }) => sum + claims, 0)
const GRID = '[role=grid][aria-label=Claims]'
const SCROLLER = `:has(> ${GRID})`
const SCROLL = { step: 420, frames: 90 }
const ROUNDS = 3
const PAGES = 40
const BARE_KEYS = 16
/** Each finds some thousands of claims: a speaker, a code, an outlet, words of the text. */
const WORDS = ['speaker 7', 'winter', 'gazette', 'pier', 'subsidy', 'ferry company', 'harbour', 'article 12']

export const claimsTable: Row = {
  id: 'P14',
  about: 'the table of 100,000 claims, from the key to the painted page, and its frames beside those of a bare list',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(LARGE)
    return inWindow({ profile: await workshop.folder('profile'), notebook }, async ({ page }) => {
      await openClaims(page)
      const filtered = await timeFilters(page)
      const sorted = await timeSorts(page)
      const bare = await timeBareList(page)
      const frames = await timeFrames(page)
      const pages = await timePages(page)
      return [
        held('p95 of another filter / plain strings searched for a word', filtered, 100, bare.filtered),
        held('p95 of sorting by a column, the first time / the same', sorted.first, null, bare.sorted),
        held('p95 of turning the order / plain strings sorted', sorted.turned, 100, bare.sorted),
        beside('p95 of frames while it scrolls / a bare list', frames.ours, frames.bare),
        held('p95 of a page down by key', pages, 100),
      ]
    })
  },
}

const held = (
  what: string,
  samples: readonly number[],
  most: number | null,
  yardstick: readonly number[] | null = null,
): Finding => ({
  what,
  unit: 'ms',
  ours: p95(samples),
  yardstick: yardstick && p95(yardstick),
  bar: most === null ? null : { most },
  samples: samples.length,
})

const beside = (what: string, ours: readonly number[], bare: readonly number[]): Finding => ({
  what,
  unit: 'ms',
  ours: p95(ours),
  yardstick: p95(bare),
  bar: { ratio: 1.5 },
  samples: ours.length,
})

const openClaims = async (page: Page): Promise<void> => {
  await page.getByRole('grid', { name: 'Articles' }).waitFor()
  await timeKey(page, process.platform === 'darwin' ? 'Meta+2' : 'Control+2', {
    elements: { [`${GRID} [data-key][aria-selected]`]: 10 },
  })
}

/** Takes back a letter that nothing fits, so that claims come where none were; and types it, so that all go. */
const timeFilters = async (page: Page): Promise<number[]> => {
  const samples: number[] = []
  const field = page.getByRole('textbox', { name: 'Filter claims' })
  for (const word of Array.from({ length: ROUNDS }, () => WORDS).flat()) {
    await field.fill(word)
    await page
      .locator(`${GRID}:not([aria-rowcount="${CLAIMS + 1}"]) [data-key]`)
      .first()
      .waitFor()
    const none = await timeKey(page, 'z', { absent: `${GRID} [data-key]` })
    const some = await timeKey(page, 'Backspace', { elements: { [`${GRID} [data-key]`]: 5 } })
    samples.push(none.painted, some.painted)
  }
  await field.fill('')
  await page.locator(`${GRID}[aria-rowcount="${CLAIMS + 1}"]`).waitFor()
  return samples
}

const timeSorts = async (page: Page) => {
  const samples = { first: [] as number[], turned: [] as number[] }
  const names = await page.locator(`${GRID} thead button`).allTextContents()
  for (const name of names) {
    await page.locator(`${GRID} thead button`, { hasText: name }).focus()
    const sorted = (direction: string) => ({ elements: { [`${GRID} thead [aria-sort=${direction}] :focus`]: 1 } })
    samples.first.push((await timeKey(page, 'Enter', sorted('ascending'))).painted)
    for (const direction of ['descending', 'ascending', 'descending'])
      samples.turned.push((await timeKey(page, 'Enter', sorted(direction))).painted)
  }
  return samples
}

const timeBareList = async (page: Page) => {
  const samples = { filtered: [] as number[], sorted: [] as number[] }
  await showBareList(page, GRID, CLAIMS)
  for (let nth = 0; nth < BARE_KEYS; nth += 1) {
    samples.filtered.push(await timeBareKey(page, 'F8'))
    samples.sorted.push(await timeBareKey(page, 'F9'))
  }
  await hideBareList(page)
  return samples
}

const timeFrames = async (page: Page) => {
  const samples = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.ours.push(...(await frameTimes(page, SCROLLER, SCROLL)))
    await showBareList(page, GRID, CLAIMS)
    samples.bare.push(...(await frameTimes(page, BARE, SCROLL)))
    await hideBareList(page)
  }
  return samples
}

const timePages = async (page: Page): Promise<number[]> => {
  const samples: number[] = []
  await page.locator(`${GRID} tbody [data-key]`).first().click()
  await page.keyboard.press('Home')
  for (let nth = 0; nth < PAGES; nth += 1) {
    const before = await page.locator(`${GRID} [aria-selected=true]`).getAttribute('data-index')
    const { painted } = await timeKey(page, 'PageDown', {
      elements: { [`${GRID} [aria-selected=true]:not([data-index="${before}"])`]: 1 },
    })
    samples.push(painted)
  }
  return samples
}
