import { expect, it } from 'vitest'
import { readTargets } from './targets.mjs'

it.each([
  ['nothing asked for', [], 'linux', { platform: 'linux', targets: ['dir'] }],
  ['a package of this system', ['--target', 'deb'], 'linux', { platform: 'linux', targets: ['deb'] }],
  [
    'several at once',
    ['--target', 'AppImage', '--target', 'deb'],
    'linux',
    { platform: 'linux', targets: ['AppImage', 'deb'] },
  ],
  ['several in one word', ['--target', 'zip,appimage'], 'darwin', { platform: 'linux', targets: ['zip', 'AppImage'] }],
  ['the same twice', ['--target', 'zip,zip'], 'win32', { platform: 'win32', targets: ['zip'] }],
  ['an installer for Windows, elsewhere', ['--target', 'nsis'], 'linux', { platform: 'win32', targets: ['nsis'] }],
])('%s', (_name, args, here, expected) => {
  expect(readTargets(args, here)).toEqual(expected)
})

it.each([
  ['a target nobody knows', ['--target', 'rpm'], /no target “rpm”.*--target AppImage/s],
  ['a word nobody knows', ['--now'], /“--now” was not understood/],
  ['a target that is not said', ['--target'], /“--target” was not understood/],
  ['packages for two systems', ['--target', 'deb,nsis'], /different systems/],
  ['a disk image, elsewhere', ['--target', 'dmg'], /on macOS only/],
])('refuses %s', (_name, args, expected) => {
  expect(readTargets(args, 'linux').problem).toMatch(expected)
})
