// `npm run demo`: the whole job on the sample, once in each theme, with a picture at every stop.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from '../app-fixture.ts'
import { begin } from './begin.ts'
import { gallery, picturePath, THEMES } from './gallery.ts'
import { STOPS } from './stops.ts'

const output = join(import.meta.dirname, '../../demo-output')

test.beforeAll(async () => {
  await mkdir(output, { recursive: true })
  await writeFile(join(output, 'index.html'), gallery(STOPS))
})

for (const theme of THEMES) {
  test(`the guided tour, ${theme}`, async ({ desk }) => {
    await rm(join(output, theme), { recursive: true, force: true })
    const app = await desk.start()
    await begin(app, theme)
    for (const [at, stop] of STOPS.entries())
      await test.step(stop.caption, async () => {
        await stop.go(app, output)
        const path = join(output, picturePath(theme, at, stop))
        await mkdir(dirname(path), { recursive: true })
        await app.page.screenshot({ path, animations: 'disabled' })
      })
  })
}
