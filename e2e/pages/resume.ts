// What one comes back to.
import type { Locator, Page } from '@playwright/test'

export interface ResumePage {
  /** The place where one left off. */
  readonly leftOff: Locator
  /** A part of the page by its heading. */
  part(title: string): Locator
}

export const resumePage = (page: Page): ResumePage => ({
  leftOff: page.getByRole('region', { name: 'Where you left off' }),
  part: (title) => page.getByRole('region', { name: title, exact: true }),
})
