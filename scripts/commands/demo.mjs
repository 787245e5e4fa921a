// `npm run demo`, once the running Node is known to be new enough. `npm start` does the same where there is no screen.
import { join } from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { root, tools } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'
import { say } from '../setup/speaking.mjs'

/** Named in e2e/tour/demo.tour.ts too. */
const output = join(root, 'demo-output')

/** @param {string[]} args passed on to Playwright: `-g dark`, `--headed` … */
export async function run(args) {
  await setUp(needs.tests)
  const code = await withDisplay((env) =>
    runNode(tools.playwright, ['test', '--config', join(root, 'e2e/tour/playwright.config.ts'), ...args], { env }),
  )
  if (code === 0) say(`The tour is in ${output}: open index.html there.`)
  return code
}
