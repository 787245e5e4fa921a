// `parallax`, once the running Node is known to be new enough.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needs, setUp } from '../setup/index.mjs'
import { out, root } from '../setup/places.mjs'

/**
 * Becomes the built command line: it runs in this very process, so arguments, output, exit code and signals are its own.
 * npm runs scripts in the checkout's folder and names the caller's in INIT_CWD; paths are meant from there.
 */
export async function run(args) {
  await setUp(needs.commandLine)
  const caller = process.env.INIT_CWD
  if (process.env.npm_lifecycle_event === 'parallax' && process.cwd() === root && caller && existsSync(caller)) {
    process.chdir(caller)
  }
  const program = join(out, 'main/cli.js')
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
}
