// How the tour begins: a window of one size, in a theme, with a name for whoever codes.
import type { Running } from '../app-fixture.ts'
import { told } from '../told.ts'
import type { Theme } from './gallery.ts'

export const begin = async ({ page }: Running, theme: Theme): Promise<void> => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await told(page, 'app.setPreferences', { theme, coderName: 'Mira Holm' })
}
