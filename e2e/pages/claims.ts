// The table of all claims: its rows, its filters, and the pane beside it.
import { expect, type Page } from '@playwright/test'

export const claimsPage = (page: Page) => {
  const grid = page.getByRole('grid', { name: 'Claims' })
  const pane = page.getByRole('complementary', { name: 'Chosen claims' })
  const filters = page.getByRole('toolbar', { name: 'Groups and filters' })
  return {
    grid,
    pane,
    filters,
    search: page.getByRole('textbox', { name: 'Filter claims' }),
    row: (words: string | RegExp) => grid.getByRole('row', { name: words }),
    heading: (name: string) => grid.getByRole('button', { name: new RegExp(`^${name}`) }),
    /** What one row of the pane's form says: "Topic". */
    said: (label: string) => pane.getByRole('group', { name: label, exact: true }),
    /** The words of all claims shown, in their order. */
    shown: () => grid.getByRole('rowheader').allTextContents(),
    /** Chooses a value of a filter, and closes its list. */
    filterBy: async (label: string, value: string | RegExp) => {
      await filters.getByRole('button', { name: new RegExp(`^${label}`) }).click()
      await page.getByRole('option', { name: value }).click()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('option')).toHaveCount(0)
    },
    groupBy: async (choice: string) => {
      await filters.getByRole('button', { name: /Group by/ }).click()
      await page.getByRole('option', { name: choice, exact: true }).click()
    },
  }
}
