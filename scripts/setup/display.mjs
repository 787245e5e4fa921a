// A screen to open windows on. Tests and benchmarks get one of their own where the machine has none.
import { spawn } from 'node:child_process'
import { SetupError } from './speaking.mjs'

export const noDisplay =
  'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so nobody could see the window of Parallax. ' +
  'To use it, start it from a desktop session or connect with "ssh -X". The command line works without a display: ' +
  'npm run --silent parallax -- --help'

/** @returns {boolean} whether somebody could see a window here */
export function hasDisplay() {
  return hasX11Display() || (process.env.WAYLAND_DISPLAY ?? '') !== ''
}

/** @throws {SetupError} when nobody could see a window here */
export function requireDisplay() {
  if (!hasDisplay()) throw new SetupError(noDisplay)
}

/** @returns {boolean} whether tests, which ask for X11, can open a window here */
export function hasX11Display() {
  return process.platform !== 'linux' || (process.env.DISPLAY ?? '') !== ''
}

/**
 * Runs `work` with an environment in which windows can open: this one, or this one with a virtual screen.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 */
export async function withDisplay(work) {
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  if (hasX11Display()) return work(env)
  const { server, display } = await startVirtualScreen()
  const stop = () => server.kill()
  process.once('exit', stop)
  try {
    return await work({ ...env, DISPLAY: display })
  } finally {
    process.off('exit', stop)
    stop()
  }
}

/** Xvfb finds a free display number itself and writes it to its third file descriptor. */
function startVirtualScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1680x1050x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new SetupError('Xvfb, the virtual screen for tests, did not start. Try to run Xvfb by hand to see why.'))
    server.once('error', fail)
    server.once('exit', fail)
    server.stdio[3].once('data', (number) => {
      server.off('exit', fail)
      resolve({ server, display: `:${number.toString().trim()}` })
    })
  })
}
