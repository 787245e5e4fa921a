// Run as a program by `npm run package`: from the built app to packages that have been looked at and started.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { runtimeFolder } from '../setup/electron.mjs'
import { isFallback } from '../setup/fallback-runtime.mjs'
import { cache, electronPackage, out, root } from '../setup/places.mjs'
import { SetupError, say } from '../setup/speaking.mjs'
import { configuration } from './configuration.mjs'
import { judgePackage, placesIn } from './judge.mjs'
import { licenceList } from './licence-list.mjs'
import { readTargets } from './targets.mjs'
import { tryOut } from './try-out.mjs'

const platforms = { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS }
const licencesFile = join(cache, 'licences.txt')
const unpackedNames = { linux: 'linux-unpacked', darwin: 'mac', win32: 'win-unpacked' }

try {
  await pack(process.argv.slice(2))
} catch (error) {
  say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)))
  process.exitCode = 1
}

async function pack(args) {
  const wanted = readTargets(args, process.platform)
  if ('problem' in wanted) throw new SetupError(wanted.problem)
  const runtime = await chooseRuntime(wanted)
  const output = join(root, runtime.forTrying ? 'package-for-trying' : 'release')
  writeFileSync(licencesFile, licenceList(out))
  const made = await make(wanted, { ...runtime, output })
  const folder = join(output, unpackedFolder(wanted.platform))
  await judgePackage(folder, wanted.platform, root)
  const { program } = placesIn(folder, wanted.platform)
  if (wanted.platform === process.platform) await tryOut(program)
  else say('It is for another system, so it was looked at and not started.')
  for (const path of [folder, ...made]) say(`Made: ${path}`)
  say(`Program: ${program}`)
  if (runtime.forTrying)
    say('For trying only: it holds the fallback runtime, not the Electron that releases are made with.')
}

/** A release is made with the Electron that package.json names, and never with the fallback. */
async function chooseRuntime({ platform, targets }) {
  const version = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
  const dist = runtimeFolder()
  const forTrying = await isFallback(dist)
  if (forTrying && (platform !== process.platform || targets.some((name) => name !== 'dir'))) {
    throw new SetupError(
      `No ${targets.join(' or ')} was made: the Electron installed here is the fallback runtime of a third party, which ` +
        `nothing built for release may contain. Run again where Electron ${version} can be downloaded; for trying, ` +
        '"npm run package" without a target makes a folder that holds it.',
    )
  }
  if (platform !== process.platform) return { forTrying, electronDist: undefined, electronVersion: version }
  const installed = versionOf(dist) ?? version
  if (!forTrying && installed !== version) {
    throw new SetupError(
      `Nothing was packed: Electron ${installed} is installed (${dist}), and package.json names ${version}. Unset ` +
        'ELECTRON_OVERRIDE_DIST_PATH, or remove that folder and run again.',
    )
  }
  return { forTrying, electronDist: dist, electronVersion: installed }
}

function versionOf(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

async function make({ platform, targets }, runtime) {
  // The folder is made for every target, and is what is looked at.
  const names = [...new Set(['dir', ...targets])]
  try {
    return await build({
      projectDir: root,
      targets: platforms[platform].createTarget(names),
      config: configuration({ platform, licencesFile, ...runtime }),
      publish: 'never',
    })
  } catch (error) {
    const beyond = targets.filter((name) => name !== 'dir')
    if (beyond.length === 0) throw error
    throw new SetupError(
      `No ${beyond.join(' or ')} was made: ${String(error?.message ?? error).split('\n')[0]}\nelectron-builder downloads the ` +
        'tools for it, and for another system its Electron, from github.com; if the message above is about a connection, ' +
        'run again where that can be reached.',
    )
  }
}

function unpackedFolder(platform) {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`
  const [name, ...rest] = unpackedNames[platform].split('-')
  return platform === 'darwin' ? `mac${suffix}` : [name + suffix, ...rest].join('-')
}
