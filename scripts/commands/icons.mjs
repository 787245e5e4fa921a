// `npm run icons`, once the running Node is known to be new enough.
import { join } from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { root } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'

export async function run() {
  await setUp(needs.testTools)
  return withDisplay((env) => runNode(join(root, 'scripts/packaging/draw-icons.mjs'), [], { env }))
}
