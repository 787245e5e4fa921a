// The list of articles, and the grid in which their details are put right.
import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './shell.ts'

export const articles = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })

export const articleRow = (page: Page, title: string): Locator => articles(page).getByRole('row', { name: title })

/** From whichever screen: coming back to a notebook begins with another. */
export const openArticle = async (page: Page, title: string): Promise<void> => {
  await goTo(page, 'Library')
  await articleRow(page, title).dblclick()
  await expect(page.getByRole('region', { name: 'Article' })).toContainText(title)
}

/** The heading of a group, by its name and the number of its articles. */
export const groupHeading = (page: Page, words: string): Locator =>
  articles(page).getByRole('rowheader').getByRole('button', { name: words, exact: true })

/** @param by as the list says it: "By outlet" */
export const groupBy = async (page: Page, by: string): Promise<void> => {
  await page.getByRole('button', { name: 'Group by' }).click()
  await page.getByRole('option', { name: by, exact: true }).click()
}

/** The button that says what is filtered by an aspect, and shows the values. */
export const filterButton = (page: Page, aspect: string): Locator =>
  page.getByRole('toolbar', { name: 'Groups and filters' }).getByRole('button', { name: new RegExp(`^${aspect}`) })

export const filterBy = async (page: Page, aspect: string, ...values: readonly string[]): Promise<void> => {
  await filterButton(page, aspect).click()
  for (const value of values)
    await page.getByRole('listbox', { name: aspect }).getByRole('option', { name: value }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: aspect })).toBeHidden()
}

export interface DetailsGrid {
  readonly grid: Locator
  /** A cell by a word of its row and the name of its column. */
  cell(title: string, column: string): Locator
}

export const detailsGrid = (page: Page): DetailsGrid => {
  const grid = page.getByRole('grid', { name: 'Details of articles' })
  const columns = ['Title', 'Outlet', 'Authors', 'Published', 'Date known', 'Language', 'Address', 'Event', 'Genre']
  return {
    grid,
    cell: (title, column) =>
      grid
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: title }) })
        .locator(`[aria-colindex="${columns.indexOf(column) + 1}"]`),
  }
}
