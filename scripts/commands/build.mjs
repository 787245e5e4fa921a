// `npm run build`, once the running Node is known to be new enough.
import { build } from '../setup/build-freshness.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { say } from '../setup/speaking.mjs'

/** Builds even when nothing has changed: whoever asks for a build by name wants one. */
export async function run() {
  await setUp(needs.tools)
  await build()
  say('Built into out/.')
}
