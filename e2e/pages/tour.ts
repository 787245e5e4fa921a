// The panel of the tour, in its corner.
import type { Locator, Page } from '@playwright/test'

export const tourPanel = (page: Page): Locator => page.getByRole('complementary', { name: 'Tour' })

export const tourTitle = (page: Page): Locator => tourPanel(page).getByRole('heading')
