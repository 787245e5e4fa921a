// What holds for all notebooks on a machine, and the three ways to every command.
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app-fixture.ts'
import { command, press } from './pages/keys.ts'
import { openArticle } from './pages/library.ts'
import { goTo, rail, sheet } from './pages/shell.ts'
import { prepareNotebook } from './prepared-notebook.ts'
import { told } from './told.ts'

test('preferences and the window’s place hold over a new start', async ({ desk }) => {
  const first = await desk.start()
  await first.page.keyboard.press('Control+,')
  const preferences = sheet(first.page, 'Preferences')
  await preferences.getByRole('radio', { name: 'Dark' }).click()
  await preferences.getByRole('radio', { name: '125%' }).click()
  await preferences.getByRole('switch', { name: /^J, K, S/ }).click({ force: true })
  await preferences.getByLabel('Your name as a coder').fill('Asa Brandt')
  await preferences.getByRole('button', { name: 'Done' }).click()
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const { folder } = await prepareNotebook(first.page, join(desk.folder, 'notebook'))
  const place = { x: 40, y: 60, width: 1100, height: 720 }
  await first.electron.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  )
  await first.quit()

  const { electron, page } = await desk.start(folder)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '20px')
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(place)
  expect(await electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  const { coders } = (await told(page, 'notebook.snapshot', null)).tables
  expect(coders.map(({ name }) => name)).toEqual(['Asa Brandt'])
  await openArticle(page, 'Night trains')
  await page.keyboard.press('?')
  await page.keyboard.press('F1')
  await expect(sheet(page, 'All keys')).toContainText('Single-key shortcuts are switched off')
})

test('the keys go through the text sizes that the preferences offer', async ({ desk }) => {
  const { page } = await desk.start()
  const preferences = sheet(page, 'Preferences')
  const isChosen = async (size: string, pixels: number) => {
    await expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`)
    await page.keyboard.press('Control+,')
    await expect(preferences.getByRole('radio', { name: size, exact: true })).toBeChecked()
    await preferences.getByRole('button', { name: 'Done' }).click()
    await expect(preferences).toBeHidden()
  }
  await press(page, 'Control+=', 'Control+=')
  await isChosen('125%', 20)
  await press(page, 'Control+-', 'Control+0', 'Control+-')
  await isChosen('90%', 14.4)
})

test('the palette runs what it shows, also as the first thing that is done in a window', async ({ desk }) => {
  const { page } = await desk.start()
  await command(page, 'Larger text')
  await expect(page.locator('html')).toHaveCSS('font-size', '17.6px')
})

test('menu, palette and key run the same entry, where it can be used', async ({ desk }) => {
  const { electron, page } = await desk.start()
  await expect.poll(() => menuItem(electron, 'view.codebook')).toEqual({ enabled: false, label: 'Codebook' })
  await expect.poll(() => menuItem(electron, 'notebook.new')).toMatchObject({ enabled: true })
  await prepareNotebook(page, join(desk.folder, 'notebook'))
  const here = rail(page).getByRole('button', { name: /^Codebook/ })
  const away = async () => {
    await goTo(page, 'Library')
    await expect(here).not.toHaveAttribute('aria-current', 'page')
  }
  await expect.poll(() => menuItem(electron, 'view.codebook')).toMatchObject({ enabled: true })
  await chooseInMenu(electron, 'view.codebook')
  await expect(here).toHaveAttribute('aria-current', 'page')
  await away()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Codebook')
  await page.keyboard.press('Enter')
  await expect(here).toHaveAttribute('aria-current', 'page')
  await away()
  await page.keyboard.press('Control+6')
  await expect(here).toHaveAttribute('aria-current', 'page')

  expect(await menuItem(electron, 'claim.make')).toMatchObject({ enabled: false })
  await goTo(page, 'Library')
  await openArticle(page, 'Night trains')
  await expect.poll(() => menuItem(electron, 'claim.make')).toMatchObject({ enabled: true })
  await page.keyboard.press('Control+K')
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

const menuItem = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    return item ? { enabled: item.enabled, label: item.label } : null
  }, id)

const chooseInMenu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(undefined, BrowserWindow.getAllWindows()[0])
  }, id)
