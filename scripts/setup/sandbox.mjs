// Chromium's sandbox and who may start it: root cannot, so only scripts and tests run by root go without; an ordinary
// user always has it, and is told what to do where the system forbids it.
import { dirname, join } from 'node:path'
import { electronBinary } from './electron.mjs'

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0
}

/** @returns {string[]} the switches Electron must be given to run as the present user */
export function sandboxSwitches() {
  return isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
}

/**
 * @param {number} code how Electron ended
 * @returns {string | undefined} what to try, when the sandbox may be why (Chromium then ends itself by a trap)
 */
export function sandboxAdvice(code) {
  const isTrap = code === 128 + 5 || code === 128 + 6
  if (process.platform !== 'linux' || isRoot() || !isTrap) return undefined
  const helper = join(dirname(electronBinary()), 'chrome-sandbox')
  return (
    'Electron stopped at its start. If the message above speaks of the sandbox, this system does not let ordinary programs ' +
    `set one up; allow it with: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`
  )
}
