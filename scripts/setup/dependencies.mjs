// Step: the packages that package-lock.json names are in node_modules. A stamp there remembers for which lock file that
// was last seen to be true, so the usual case costs one hash.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepRuntime } from './electron.mjs'
import { nodeModules, root } from './places.mjs'
import { runNpm } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

const stamp = join(nodeModules, '.parallax-lock')
const lockFile = join(root, 'package-lock.json')

/** @returns {boolean} whether what is installed is what the lock file asks for */
export function dependenciesInPlace() {
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  if (!matchesInstalled()) return false
  writeFileSync(stamp, hash)
  return true
}

/** Installs what the lock file asks for. @throws {SetupError} when npm fails */
export async function installDependencies() {
  say('Installing dependencies (npm ci) …')
  const code = await keepRuntime(() =>
    runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { quietStdout: true }),
  )
  if (code !== 0) {
    throw new SetupError(
      'Dependencies could not be installed: npm ci failed, and its message is above. Check the network connection, then try again.',
    )
  }
  writeFileSync(stamp, lockHash())
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex')
}

/**
 * Somebody may have run `npm install` by hand; npm then leaves its own record of what is installed. Packages for other
 * platforms (optional ones) are in the lock file only.
 */
function matchesInstalled() {
  const record = join(nodeModules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const { '': _project, ...wanted } = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in installed ? installed[path].version === version : optional === true,
    ) && Object.keys(installed).every((path) => path in wanted)
  )
}
