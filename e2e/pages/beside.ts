// Two articles in columns: their texts, their cards, and what stands above them.
import type { Locator, Page } from '@playwright/test'

export type Side = 'Left' | 'Right'

export interface BesidePage {
  /** What scrolls: text and cards of one column. */
  column(side: Side): Locator
  /** The title above a column, which opens the choice of another article. */
  title(side: Side): Locator
  card(side: Side, words: string): Locator
  /** How far down a column is: 0 at its beginning, 1 at its end. */
  scrolled(side: Side): Promise<number>
  /** How far apart in height two claims' words stand, in pixels. */
  apart(words: string, others: string): Promise<number>
}

export const besidePage = (page: Page): BesidePage => {
  const column = (side: Side) => page.getByRole('region', { name: new RegExp(`^${side} article: `) })
  return {
    column,
    title: (side) =>
      page
        .getByRole('group', { name: `${side} column` })
        .getByRole('heading')
        .getByRole('button'),
    card: (side, words) =>
      column(side).getByRole('complementary', { name: 'Claims' }).getByRole('button', { name: words }),
    scrolled: (side) =>
      column(side).evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollTop / (scrollHeight - clientHeight)),
    apart: async (words, others) => {
      const tops = await Promise.all([words, others].map((some) => topOf(page, some)))
      return Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))
    },
  }
}

const topOf = (page: Page, words: string): Promise<number> =>
  page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('[data-block]')) {
      const at = block.textContent.indexOf(wanted)
      const text = block.firstChild
      if (at < 0 || !(text instanceof Text)) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().top
    }
    throw new Error(`“${wanted}” is on no page.`)
  }, words)
