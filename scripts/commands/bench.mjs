// `npm run bench`, once the running Node is known to be new enough.
import { join } from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { root } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'

/** @param {string[]} args passed on to the benchmark, such as the rows wanted */
export async function run(args) {
  await setUp(needs.tests)
  return withDisplay((env) => runNode(join(root, 'bench/index.mjs'), args, { env }))
}
