// `npm run package`, once the running Node is known to be new enough.
import { join } from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { root } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'

/**
 * Packs, looks at what was packed, and starts it once: a package that does not open its window is none.
 * @param {string[]} args `--target NAME`, as often as wanted
 */
export async function run(args) {
  await setUp(needs.tests)
  return withDisplay((env) => runNode(join(root, 'scripts/packaging/pack.mjs'), args, { env }))
}
