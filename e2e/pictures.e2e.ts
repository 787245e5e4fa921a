// The pictures of the README and the user guide are taken on the guided tour. Where one no longer shows what is to be
// seen there, this fails, and `npm run pictures` takes it anew.
import type { Page } from '@playwright/test'
import { expect, test } from './app-fixture.ts'
import { rail } from './pages/shell.ts'
import { begin } from './tour/begin.ts'
import { STOPS } from './tour/stops.ts'

const SHOWN = new Set([
  'resume',
  'import',
  'library',
  'details',
  'reader',
  'claim',
  'claims',
  'points',
  'matrix',
  'silence',
  'voices',
  'side-by-side',
  'brief',
  'cite',
])

/** Another Electron draws letters a little differently: there only a picture of something else is stale. */
const TAKEN_WITH = '33.4.11'
const UNLIKE = { same: 0.001, other: 0.1 }

test('the pictures in the documents show what is to be seen', async ({ desk }) => {
  test.setTimeout(240_000)
  const app = await desk.start()
  await begin(app, 'light')
  const runtime = await app.electron.evaluate(() => process.versions.electron)
  const maxDiffPixelRatio = runtime === TAKEN_WITH ? UNLIKE.same : UNLIKE.other
  for (const stop of STOPS)
    await test.step(stop.name, async () => {
      await stop.go(app, desk.folder)
      if (!SHOWN.has(stop.name)) return
      await hideHour(app.page)
      await expect.soft(app.page).toHaveScreenshot(`${stop.name}.png`, { maxDiffPixelRatio })
    })
})

/** That of the last save is another every time. */
const hideHour = (page: Page): Promise<void> =>
  rail(page)
    .getByText(/^Sav/)
    .evaluate((element) => {
      element.style.visibility = 'hidden'
    })
