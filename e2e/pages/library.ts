// The list of articles.
import { expect, type Locator, type Page } from '@playwright/test'

export const articleRow = (page: Page, title: string): Locator =>
  page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: title })

export const openArticle = async (page: Page, title: string): Promise<void> => {
  await articleRow(page, title).dblclick()
  await expect(page.getByRole('region', { name: 'Article' })).toContainText(title)
}
