// Going between the library and the reader as a person does.
import type { Page } from '@playwright/test'

/** Selects an article in the library, so that Enter opens it. */
export const chooseArticle = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Filter articles' }).fill(title)
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: title }).click()
}

export const showLibrary = async (page: Page): Promise<void> => {
  await page.keyboard.press(process.platform === 'darwin' ? 'Meta+1' : 'Control+1')
  await page.getByRole('grid', { name: 'Articles' }).waitFor()
}
