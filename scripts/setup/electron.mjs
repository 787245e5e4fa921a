// Step: Electron's binary, by the first way that works: it is there already; Electron's own installer, which verifies
// checksums; the fallback runtime. It always lies where the `electron` package itself looks, so that electron-vite,
// Playwright and `electron` find it without being told.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackVersion, installFallback, isFallbackPossible, refreshDefaultApp } from './fallback-runtime.mjs'
import { cache, electronPackage } from './places.mjs'
import { runNode } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

const dist = join(electronPackage, 'dist')
const pathFile = join(electronPackage, 'path.txt')
const setAside = join(cache, 'electron-runtime')

/** A refused or blackholed connection fails by itself within seconds; this is for a transfer that stalls. */
const installerLimit = 5 * 60_000

/** @returns {string} the program to start; only valid once the runtime is in place */
export function electronBinary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? dist
  return join(folder, readFileSync(pathFile, 'utf8'))
}

/** @returns {boolean} whether a runtime of a version that we know is where the `electron` package looks */
export function runtimeInPlace() {
  if (!existsSync(pathFile) || !existsSync(electronBinary())) return false
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return true
  const version = installedVersion()
  if (version === fallbackVersion) refreshDefaultApp(dist)
  return version === packageVersion() || version === fallbackVersion
}

/** Fetches the runtime. @throws {SetupError} when no way worked */
export async function installRuntime() {
  say('Fetching Electron …')
  let complaint = ''
  const onStderr = (text) => {
    complaint += text
  }
  const options = { quietStdout: true, timeLimit: installerLimit, onStderr }
  const code = await runNode(join(electronPackage, 'install.js'), [], options)
  if (code === 0 && existsSync(pathFile) && existsSync(electronBinary())) return
  const reason = complaint.trim().split('\n')[0] || 'it took too long'
  if (!isFallbackPossible()) {
    throw new SetupError(
      `Electron ${packageVersion()} could not be downloaded (${reason}). Check the network connection (a mirror can be ` +
        'named in ELECTRON_MIRROR), or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an Electron, then try again.',
    )
  }
  say(`Electron's own installer did not succeed (${reason}).`)
  await installFallback(dist, pathFile)
}

/**
 * npm ci empties node_modules; the runtime, a hundred megabytes, waits outside meanwhile.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function keepRuntime(work) {
  if (existsSync(dist) && existsSync(pathFile)) {
    mkdirSync(cache, { recursive: true })
    rmSync(setAside, { recursive: true, force: true })
    mkdirSync(setAside)
    renameSync(dist, join(setAside, 'dist'))
    renameSync(pathFile, join(setAside, 'path.txt'))
  }
  try {
    return await work()
  } finally {
    if (existsSync(join(setAside, 'path.txt')) && existsSync(electronPackage) && !existsSync(dist)) {
      renameSync(join(setAside, 'dist'), dist)
      renameSync(join(setAside, 'path.txt'), pathFile)
      rmSync(setAside, { recursive: true })
    }
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

function installedVersion() {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}
