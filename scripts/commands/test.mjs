// `npm test`, once the running Node is known to be new enough.
import { runSteps } from '../checks/run-steps.mjs'
import { allSteps } from '../checks/steps.mjs'

export async function run() {
  return runSteps(allSteps)
}
