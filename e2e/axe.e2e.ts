// No screen and no sheet breaks a rule of accessibility that axe knows, in either theme.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app-fixture.ts'
import { throughScreens } from './screens.ts'
import { told } from './told.ts'

/** Electron opens no page for axe to run in, so that it must run in the window itself. */
const violationsIn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen in the ${theme} theme`, async ({ desk }) => {
    test.setTimeout(180_000)
    const app = await desk.start()
    await told(app.page, 'app.setPreferences', { theme })
    await throughScreens(app, desk.folder, async (name, page) => {
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      expect.soft(await violationsIn(page), name).toEqual([])
    })
  })
