// `npm start`, once the running Node is known to be new enough.
import { hasDisplay, noDisplay } from '../setup/display.mjs'
import { electronBinary } from '../setup/electron.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { run as runProgram } from '../setup/processes.mjs'
import { sandboxAdvice, sandboxSwitches } from '../setup/sandbox.mjs'
import { say } from '../setup/speaking.mjs'
import { run as showTour } from './demo.mjs'

/** Opens the app and stays until it is closed; without a display, shows what it is like. @param {string[]} args passed on to the app */
export async function run(args) {
  if (!hasDisplay()) {
    say(noDisplay)
    say(
      'To see what it is like, the guided tour now runs through the real app on a virtual screen, and takes pictures.',
    )
    return showTour([])
  }
  await setUp(needs.app)
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  const code = await runProgram(electronBinary(), [...sandboxSwitches(), '.', ...args], { env })
  const advice = sandboxAdvice(code)
  if (advice !== undefined) say(advice)
  return code
}
