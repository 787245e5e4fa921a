// The matrix: cells found by what their row and column are called, and what is opened of it.
import { expect, type Locator, type Page } from '@playwright/test'

export interface ComparePage {
  readonly grid: Locator
  /** The pane beside the matrix, called after what was opened. */
  pane(title: string): Locator
  cell(row: string, column: string): Promise<Locator>
  lay(side: 'Rows' | 'Columns', by: string): Promise<void>
}

export const comparePage = (page: Page): ComparePage => {
  const grid = page.getByRole('main').getByRole('grid')
  return {
    grid,
    pane: (title) => page.getByRole('region', { name: title }),
    cell: async (row, column) => {
      const header = grid.getByRole('columnheader', { name: column })
      const at = await header.getAttribute('aria-colindex')
      const line = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row }) })
      return line.locator(`td[aria-colindex="${at}"]`)
    },
    lay: async (side, by) => {
      const choice = page.getByRole('button', { name: new RegExp(`\\b${side}$`) })
      await choice.click()
      await page.getByRole('option', { name: by, exact: true }).click()
      await expect(choice).toHaveText(new RegExp(`^${by}`))
    },
  }
}
