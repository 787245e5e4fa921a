// Step, on Linux only: the shared libraries Electron needs, the fonts that let every script be read, and Xvfb for
// machines without a display. As root with apt they are installed; otherwise the exact command is printed, and only what
// nothing can run without stops us.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasX11Display } from './display.mjs'
import { electronBinary } from './electron.mjs'
import { cache } from './places.mjs'
import { isOnPath, read, run } from './processes.mjs'
import { SetupError, say } from './speaking.mjs'

/** Debian's package names; where a newer release renamed one, the newer name first. */
const packages = {
  libraries: [
    'dbus-x11',
    ['libasound2t64', 'libasound2'],
    ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    ['libatk1.0-0t64', 'libatk1.0-0'],
    ['libatspi2.0-0t64', 'libatspi2.0-0'],
    ['libcups2t64', 'libcups2'],
    'libcairo2',
    'libdbus-1-3',
    'libdrm2',
    'libexpat1',
    'libgbm1',
    ['libglib2.0-0t64', 'libglib2.0-0'],
    ['libgtk-3-0t64', 'libgtk-3-0'],
    'libnotify4',
    'libnspr4',
    'libnss3',
    'libpango-1.0-0',
    'libsecret-1-0',
    'libudev1',
    'libx11-6',
    'libxcb1',
    'libxcomposite1',
    'libxdamage1',
    'libxext6',
    'libxfixes3',
    'libxkbcommon0',
    'libxrandr2',
    'libxss1',
    'libxtst6',
  ],
  fonts: ['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk'],
  xvfb: ['xvfb', 'xauth'],
}
const whatFor = {
  libraries: 'shared libraries that Electron needs',
  fonts: 'fonts for articles in every script (Noto, with Chinese, Japanese and Korean)',
  xvfb: 'Xvfb, the display that tests use where there is no screen',
}
const fontsHint = join(cache, 'fonts-hint')

/** @param {{ forTests: boolean }} purpose tests also need a display to run on */
export function systemLibraries({ forTests }) {
  return {
    isDone: () => missingGroups(forTests).length === 0,
    work: () => provide(missingGroups(forTests)),
  }
}

/** @returns {('libraries' | 'fonts' | 'xvfb')[]} what is missing here */
function missingGroups(forTests) {
  if (process.platform !== 'linux') return []
  const isMissing = {
    libraries: () => (read('ldd', [electronBinary()]) ?? '').includes('not found'),
    fonts: () => !existsSync(fontsHint) && !hasFonts(read('fc-list', [':', 'family']) ?? ''),
    xvfb: () => forTests && !hasX11Display() && !isOnPath('Xvfb'),
  }
  return Object.keys(isMissing).filter((group) => isMissing[group]())
}

function hasFonts(families) {
  return /Noto Sans(?! CJK)/.test(families) && / CJK |Source Han|WenQuanYi|Droid Sans Fallback/.test(families)
}

async function provide(groups) {
  say(`This machine lacks ${groups.map((group) => whatFor[group]).join('; ')}.`)
  const wanted = groups.flatMap((group) => packages[group])
  if (process.getuid() === 0 && isOnPath('apt-get')) await install(wanted)
  else advise(groups, wanted)
  if (groups.includes('fonts'))
    writeFileSync(fontsHint, 'Said once that fonts are missing; delete this file to be told again.\n')
}

async function install(wanted) {
  say('Installing them with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, quietStdout: true }
  await run('apt-get', ['update', '-qq'], options)
  const names = availableNames(wanted)
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
  if (code !== 0) {
    throw new SetupError(`They could not be installed (apt-get's message is above). By hand: ${byHand(names)}`)
  }
}

function advise(groups, wanted) {
  const hint = isOnPath('apt-get')
    ? `Install what is missing with: ${byHand(availableNames(wanted))}`
    : `Install what is missing with your system's package manager; Debian calls them ${availableNames(wanted).join(' ')}.`
  if (groups.every((group) => group === 'fonts')) say(hint)
  else throw new SetupError(hint)
}

function byHand(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/** Of each package's names, the one this release can install; the oldest name where nobody can say. */
function availableNames(wanted) {
  const policy = isOnPath('apt-cache') ? (read('apt-cache', ['policy', ...wanted.flat()]) ?? '') : ''
  const installable = new Set(
    [...policy.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  )
  return wanted.map((names) => [names].flat().find((name) => installable.has(name)) ?? [names].flat().at(-1))
}
