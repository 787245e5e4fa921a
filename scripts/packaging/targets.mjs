// What can be made, and for which system. One run makes packages for one system.

/** By electron-builder's name for it. `only`: the one system it can be made on, where it cannot be made on all. */
export const targets = {
  dir: { of: 'any', what: 'a folder to start the program from' },
  zip: { of: 'any', what: 'that folder, packed' },
  AppImage: { of: 'linux', what: 'one file that runs on most Linux systems' },
  deb: { of: 'linux', what: 'a package for Debian and Ubuntu' },
  dmg: { of: 'darwin', only: 'darwin', what: 'a disk image for macOS' },
  nsis: { of: 'win32', what: 'an installer for Windows' },
}

const names = Object.keys(targets)
const systems = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/**
 * @param {string[]} args such as ['--target', 'deb', '--target', 'AppImage']; without any, the folder
 * @param {string} here the platform this runs on
 * @returns {{ platform: string, targets: string[] } | { problem: string }}
 */
export function readTargets(args, here) {
  const wanted = []
  for (let at = 0; at < args.length; at += 2) {
    if (args[at] !== '--target' || args[at + 1] === undefined)
      return { problem: usage(`“${args[at]}” was not understood.`) }
    wanted.push(...args[at + 1].split(',').map((name) => known(name) ?? name))
  }
  const unknown = wanted.find((name) => known(name) === undefined)
  if (unknown !== undefined) return { problem: usage(`There is no target “${unknown}”.`) }
  const made = [...new Set(wanted.length > 0 ? wanted : ['dir'])]
  const platforms = [...new Set(made.map((name) => targets[name].of).filter((of) => of !== 'any'))]
  if (platforms.length > 1)
    return { problem: `${made.join(' and ')} are for different systems. Make them one after the other.` }
  const elsewhere = made.find((name) => targets[name].only !== undefined && targets[name].only !== here)
  if (elsewhere !== undefined)
    return { problem: `A ${elsewhere} can be made on ${systems[targets[elsewhere].only]} only. Run this there.` }
  return { platform: platforms[0] ?? here, targets: made }
}

function known(name) {
  return names.find((one) => one.toLowerCase() === name.toLowerCase())
}

function usage(problem) {
  const list = names.map((name) => `  --target ${name.padEnd(9)} ${targets[name].what}`).join('\n')
  return `${problem} What can be made:\n${list}`
}
