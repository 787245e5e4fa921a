// Fuses: switches inside Electron's program that are set once, when it is packed. What a release of Parallax never needs
// is off in it for good, so that neither an environment variable nor an argument turns the program into something else.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** What stands in the program for a fuse; anything else means that it has none in that place. */
const states = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) }

/**
 * What each fuse is to be, by the name that electron-builder gives it. `wire` is its place in the program.
 * @param {'linux' | 'darwin' | 'win32'} platform
 * @returns {{ name: string, wire: number, on: boolean, why: string }[]}
 */
export function wantedFuses(platform) {
  return [
    fuse('runAsNode', 'RunAsNode', false, 'the program is no Node for others to run code with'),
    fuse(
      'enableCookieEncryption',
      'EnableCookieEncryption',
      false,
      'there are no cookies, and a keychain would be asked',
    ),
    fuse(
      'enableNodeOptionsEnvironmentVariable',
      'EnableNodeOptionsEnvironmentVariable',
      false,
      'NODE_OPTIONS loads code',
    ),
    fuse(
      'enableNodeCliInspectArguments',
      'EnableNodeCliInspectArguments',
      false,
      '--inspect opens a door to the main process',
    ),
    // Where the system's Electron can check the archive, it does; on Linux there is nothing to check it against.
    fuse(
      'enableEmbeddedAsarIntegrityValidation',
      'EnableEmbeddedAsarIntegrityValidation',
      platform !== 'linux',
      'a changed archive is refused',
    ),
    fuse('onlyLoadAppFromAsar', 'OnlyLoadAppFromAsar', true, 'a folder put beside the archive is not run instead'),
    fuse(
      'loadBrowserProcessSpecificV8Snapshot',
      'LoadBrowserProcessSpecificV8Snapshot',
      false,
      'there is no snapshot of ours',
    ),
    fuse(
      'grantFileProtocolExtraPrivileges',
      'GrantFileProtocolExtraPrivileges',
      false,
      'pages come by app://, never by file://',
    ),
  ]
}

/**
 * Reads a packed program's fuses back.
 * @param {string} program
 * @param {'linux' | 'darwin' | 'win32'} platform
 * @returns {Promise<{ name: string, on: boolean, isRight: boolean }[]>}
 */
export async function readFuses(program, platform) {
  const wire = await getCurrentFuseWire(program)
  return wantedFuses(platform).map(({ name, wire: place, on }) => {
    const isOn = wire[place] === states.on
    const isKnown = isOn || wire[place] === states.off
    return { name, on: isOn, isRight: isKnown && isOn === on }
  })
}

function fuse(name, option, on, why) {
  return { name, wire: FuseV1Options[option], on, why }
}
