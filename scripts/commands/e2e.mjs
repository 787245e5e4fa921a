// `npm run e2e`, once the running Node is known to be new enough.
import { endToEnd } from '../checks/steps.mjs'
import { needs, setUp } from '../setup/index.mjs'

/** @param {string[]} args passed on to Playwright: a file, `-g` and a title, `--headed` … */
export async function run(args) {
  await setUp(needs.tests)
  const outcome = await endToEnd(args)
  return outcome.isOk ? 0 : 1
}
