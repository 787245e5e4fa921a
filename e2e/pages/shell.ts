// What stands around every screen: the rail, the notices at the foot, and the sheets above.
import { expect, type Locator, type Page } from '@playwright/test'

export type ScreenName = 'Resume' | 'Library' | 'Claims' | 'Compare' | 'Briefs' | 'Sources' | 'Codebook' | 'Trash'

export const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Notebook' })

export const goTo = (page: Page, screen: ScreenName): Promise<void> =>
  rail(page)
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()

/** Waits until the window says that everything is on the disk. */
export const saved = (page: Page): Promise<void> => expect(rail(page).getByText(/^Saved/)).toBeVisible()

export const notices = (page: Page): Locator => page.getByRole('status')

/** Presses the button that a notice offers. */
export const takeOffer = async (page: Page, words: string | RegExp, offer: string): Promise<void> => {
  await expect(notices(page).filter({ hasText: words })).toBeVisible()
  await notices(page).getByRole('button', { name: offer }).click()
}

export const sheet = (page: Page, title: string | RegExp): Locator => page.getByRole('dialog', { name: title })

/** Looks something up in a list that narrows as one types, and takes the first that is left. */
export const lookUp = async (page: Page, list: string, typed: string, choice: string | RegExp): Promise<void> => {
  await page.getByRole('searchbox', { name: list }).fill(typed)
  await page.getByRole('menuitem', { name: choice }).first().click()
}
