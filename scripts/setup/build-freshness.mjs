// Step: the built app in out/ is what the sources say. Freshness is a hash over the contents of everything that can
// change the build; the whole source is a few megabytes, so reading it costs less than trusting dates would risk.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { cache, out, root, tools } from './places.mjs'
import { runNode } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

const stamp = join(cache, 'build-inputs')
const inputs = [
  'src',
  'resources',
  'scripts/bundling',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
]
const products = ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html'].map((path) =>
  join(out, path),
)
/** Tests and their fixtures lie beside the sources and are in no bundle. */
const isNoInput = /\.test\.tsx?$|[\\/]fixtures[\\/]/

/** @returns {boolean} whether out/ is whole and was built from exactly these sources */
export function buildInPlace() {
  return existsSync(stamp) && products.every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === inputHash()
}

/** Builds all four programs. @throws {SetupError} when that fails */
export async function build() {
  forgetBuild()
  const hash = inputHash()
  say('Building …')
  const code = await runNode(tools.electronVite, ['build', '--logLevel', 'warn'], { quietStdout: true })
  if (code !== 0) throw new SetupError('The app could not be built; the message above says where.')
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, hash)
}

/** For whoever writes into out/ otherwise (the development server does). */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function inputHash() {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const path of filesUnder(join(root, input))) {
      hash
        .update(`${relative(root, path).split(sep).join('/')}\0`)
        .update(readFileSync(path))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  const entries = listing(path)
  if (entries === undefined) return [path]
  return entries.flatMap((name) => filesUnder(join(path, name))).filter((file) => !isNoInput.test(file))
}

/** @returns {string[] | undefined} names in a fixed order; undefined for a file */
function listing(path) {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}
