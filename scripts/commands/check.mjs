// `npm run check`, once the running Node is known to be new enough.
import { runSteps } from '../checks/run-steps.mjs'
import { fastSteps } from '../checks/steps.mjs'
import { needs, setUp } from '../setup/index.mjs'

export async function run() {
  await setUp(needs.tools)
  return runSteps(fastSteps)
}
