// Step: Electron's binary, by the first way that works: it is there already; Electron's own installer, which verifies
// checksums; the fallback runtime. It always lies where the `electron` package itself looks, so that electron-vite,
// Playwright and `electron` find it without being told.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackVersion, installFallback, isFallbackPossible, refreshDefaultApp } from './fallback-runtime.mjs'
import { cache, electronPackage } from './places.mjs'
import { run } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

const dist = join(electronPackage, 'dist')
const pathFile = join(electronPackage, 'path.txt')
const binaryNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const setAside = join(cache, 'electron-runtime')

/** A refused or blackholed connection fails by itself within seconds; this is for a transfer that stalls. */
const installerLimit = 5 * 60_000

/** @returns {string} the program to start; it is there once the runtime is in place */
export function electronBinary() {
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : (binaryNames[process.platform] ?? 'electron')
  return join(runtimeFolder(), name)
}

/** @returns {string} the folder of the runtime that is used here */
export function runtimeFolder() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH ?? dist
}

/** @returns {boolean} whether a runtime of a version that we know is where the `electron` package looks */
export function runtimeInPlace() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return existsSync(electronBinary())
  if (!existsSync(pathFile) || !existsSync(electronBinary())) return false
  const version = installedVersion()
  if (version === fallbackVersion) refreshDefaultApp(dist)
  return version === packageVersion() || version === fallbackVersion
}

/** Fetches the runtime. @throws {SetupError} when no way worked */
export async function installRuntime() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at ${electronBinary()}. Correct it, or unset it to have one fetched.`,
    )
  }
  say('Fetching Electron …')
  const reason = await runInstaller()
  if (reason === undefined) return
  if (!isFallbackPossible()) {
    throw new SetupError(
      `Electron ${packageVersion()} could not be downloaded (${reason}). Check the network connection (a mirror can be ` +
        'named in ELECTRON_MIRROR), or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an Electron, then try again.',
    )
  }
  say(`Electron's own installer did not succeed (${reason}).`)
  await installFallback(dist, pathFile)
}

/** @returns {Promise<string | undefined>} why Electron's own installer did not succeed */
async function runInstaller() {
  // Another version's files must not be mixed with what is unpacked.
  rmSync(dist, { recursive: true, force: true })
  let complaint = ''
  const onStderr = (text) => {
    complaint += text
  }
  // It requires an ES module, which Node 22 did only by a flag before 22.12.
  const flags = process.features.require_module ? [] : ['--experimental-require-module', '--no-warnings']
  const options = { quietStdout: true, timeLimit: installerLimit, onStderr }
  const code = await run(process.execPath, [...flags, join(electronPackage, 'install.js')], options)
  if (code === 0 && existsSync(pathFile) && existsSync(electronBinary())) return undefined
  const lines = complaint.trim().split('\n')
  return lines.find((line) => line.includes('Error')) || lines[0] || 'it took too long'
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
