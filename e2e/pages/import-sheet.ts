// The sheet in which what was found in files and pastes is looked over and put right.
import { expect, type Locator, type Page } from '@playwright/test'

export interface ImportSheet {
  readonly sheet: Locator
  /** Shows what was found in one of several files. */
  look(name: string): Promise<void>
  /** What became of a file, in the list: "Ready", "Could not be read". */
  stateOf(name: string): Locator
  field(label: string): Locator
  add(): Promise<void>
}

export const importSheet = (page: Page): ImportSheet => {
  const sheet = page.getByRole('dialog', { name: /^Import/ })
  const file = (name: string) => sheet.getByRole('list', { name: 'Files' }).getByRole('button', { name })
  return {
    sheet,
    look: (name) => file(name).click(),
    stateOf: file,
    field: (label) => sheet.getByLabel(label, { exact: true }),
    add: async () => {
      await sheet.getByRole('button', { name: /^Import \d+ articles?$/ }).click()
      await expect(sheet).toBeHidden()
    },
  }
}

/** Lets files fall onto the window, as the system does: paths, not contents. */
export const dropFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}
