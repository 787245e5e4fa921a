// `npm run pictures`, once the running Node is known to be new enough.
import { endToEnd } from '../checks/steps.mjs'
import { needs, setUp } from '../setup/index.mjs'

export async function run() {
  await setUp(needs.tests)
  const outcome = await endToEnd(['pictures', '--update-snapshots=changed'])
  return outcome.isOk ? 0 : 1
}
