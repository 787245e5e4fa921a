// `npm run format`, once the running Node is known to be new enough.
import { needs, setUp } from '../setup/index.mjs'
import { tools } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'

/** @param {string[]} args paths; the whole checkout when there are none */
export async function run(args) {
  await setUp(needs.tools)
  return runNode(tools.biome, ['check', '--write', ...(args.length > 0 ? args : ['.'])])
}
