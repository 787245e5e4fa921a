// `npm run dev`, once the running Node is known to be new enough.
import { forgetBuild } from '../setup/build-freshness.mjs'
import { requireDisplay } from '../setup/display.mjs'
import { electronBinary } from '../setup/electron.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { tools } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'
import { isRoot } from '../setup/sandbox.mjs'

/** Opens the app from its sources; what it writes into out/ is a development build, so no build counts as fresh after. */
export async function run(args) {
  requireDisplay()
  await setUp(needs.development)
  forgetBuild()
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  return runNode(tools.electronVite, ['dev', '--watch', ...args], {
    env: { ...env, ELECTRON_EXEC_PATH: electronBinary(), ...(isRoot() ? { NO_SANDBOX: '1' } : {}) },
  })
}
