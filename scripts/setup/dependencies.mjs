// Step: the packages that package-lock.json names are in node_modules. A stamp there remembers for which lock file that
// was last seen to be true, so the usual case costs one hash.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const record = join(nodeModules, '.package-lock.json')
  if (!existsSync(record) || !isInstalled(packagesOf(lockFile), packagesOf(record))) return false
  writeFileSync(stamp, hash)
  return true
}

/** Installs what the lock file asks for. @throws {SetupError} when npm fails */
export async function installDependencies() {
  const command = isLockWhole(packagesOf(lockFile)) ? ['ci'] : ['install', '--no-save']
  say(`Installing dependencies (npm ${command.join(' ')}) …`)
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await keepRuntime(() => {
    rmSync(nodeModules, { recursive: true, force: true })
    return runNpm([...command, ...quiet], { quietStdout: true })
  })
  if (code !== 0) {
    throw new SetupError(
      "Dependencies could not be installed, and npm's message is above. Check the network connection, then try again.",
    )
  }
  writeFileSync(stamp, lockHash())
}

/**
 * A lock file written against a registry that carries only some platforms' packages lacks the others' entries, and newer
 * npms' `ci` then refuses it everywhere. `npm install` takes every version the lock file has; those it lacks are pinned
 * by the packages that ask for them.
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages the lock file's
 */
export function isLockWhole(packages) {
  return Object.entries(packages).every(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).every(
      (name) => `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages,
    ),
  )
}

/**
 * Somebody may have run `npm install` by hand; npm then leaves its own record of what is installed. Packages for other
 * platforms (optional ones) are in the lock file only.
 * @param {Record<string, { version: string, optional?: boolean }>} packages the lock file's
 * @param {Record<string, { version: string }>} installed the record's
 */
export function isInstalled({ '': _project, ...packages }, installed) {
  const isThere = ([path, { version, optional }]) =>
    path in installed ? installed[path].version === version : optional === true
  return Object.entries(packages).every(isThere) && Object.keys(installed).every((path) => path in packages)
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex')
}
