// Going about with the keyboard alone: what a person without a mouse does to get somewhere.
import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST = 60

/** Presses Tab until something has the focus. It fails where Tab never gets there. */
export const tabTo = async (page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(wanted, 'Tab gets there').toBeFocused()
}

/** Presses keys one after the other. */
export const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Chooses in the command palette by some letters of a name. */
export const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await expect(palette.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(palette.getByRole('menuitem').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

/** Answers a list that narrows as one types: by its first item, which Enter takes. */
export const answer = async (page: Page, list: string, typed: string, choice: string | RegExp): Promise<void> => {
  await expect(page.getByRole('searchbox', { name: list })).toBeFocused()
  await page.keyboard.type(typed)
  const items = page.getByRole('menu', { name: list }).getByRole('menuitem')
  await expect(items.filter({ hasText: choice }).first()).toBeVisible()
  const at = (await items.allTextContents()).findIndex((text) =>
    typeof choice === 'string' ? text.includes(choice) : choice.test(text),
  )
  for (let down = 0; down < at; down += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: list })).toBeHidden()
}
