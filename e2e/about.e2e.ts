// About: what Parallax is, and the licence of everything in it, found by typing and read by key.
import { expect, test } from './app-fixture.ts'
import { sheet } from './pages/shell.ts'

test('the licence of any package in Parallax is found and read without the mouse', async ({ desk }) => {
  const { page } = await desk.start()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('About')
  await page.keyboard.press('Enter')
  const about = sheet(page, 'About Parallax')
  await expect(about.getByText(/^Version \d/)).toBeVisible()
  await expect(about.getByText(/Runs on Electron \d+.*Chromium \d+.*Node\.js \d+/)).toBeVisible()
  await expect(about.getByText(/^\d+ packages$/)).toBeVisible()

  await page.keyboard.press('Tab')
  await page.keyboard.type('OFL')
  await expect(about.getByText(/^2 of \d+ packages$/)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(about.getByText(/SIL OPEN FONT LICENSE Version 1\.1/)).toBeVisible()

  await about.getByRole('textbox', { name: 'Filter by name or licence' }).fill('no such package')
  await expect(about.getByText('Nothing in Parallax is called so')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()
})
