// The welcome screen, and the two ways from it into a notebook.
import { expect } from '@playwright/test'
import type { Running } from '../app-fixture.ts'
import { chooseInDialog } from '../dialogs.ts'
import { rail, sheet } from './shell.ts'

/** @param parent the folder in which the notebook's own folder is made */
export const newNotebook = async ({ electron, page }: Running, title: string, parent: string): Promise<void> => {
  await chooseInDialog(electron, parent)
  await page.getByRole('button', { name: 'New notebook' }).click()
  await sheet(page, 'New notebook').getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Choose where to keep it…' }).click()
  await expect(rail(page).getByText(title)).toBeVisible()
}

export const openNotebook = async ({ electron, page }: Running, folder: string): Promise<void> => {
  await chooseInDialog(electron, folder)
  await page.getByRole('button', { name: 'Open a notebook' }).click()
}
