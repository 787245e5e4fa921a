// `npm run sample`, once the running Node is known to be new enough.
import { join } from 'node:path'
import { needs, setUp } from '../setup/index.mjs'
import { root } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'

export async function run() {
  await setUp(needs.tools)
  return runNode(join(root, 'scripts/sample/index.mjs'), [])
}
