import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { pathNamed } from './command-line.ts'

const cwd = resolve('/home/ada')

it.each([
  ['a packaged app', ['parallax', 'notes'], false, resolve(cwd, 'notes')],
  ['a packaged app without a folder', ['parallax', '--flag'], false, null],
  ['an app run from its folder', ['electron', '.', 'notes'], true, resolve(cwd, 'notes')],
  ['an app run from its folder alone', ['electron', '.'], true, null],
  ['switches on either side', ['electron', '--no-sandbox', '.', '--x=1', 'notes'], true, resolve(cwd, 'notes')],
  ['a module loaded first', ['electron', '-r', 'loader.js', '.', 'notes'], true, resolve(cwd, 'notes')],
  [
    'a file by its address',
    ['parallax', 'file:///srv/north%20bank/Open.parallax'],
    false,
    resolve('/srv/north bank/Open.parallax'),
  ],
  ['an address that names no file', ['parallax', 'file://elsewhere%2F'], false, resolve(cwd, 'file://elsewhere%2F')],
  ['an absolute path', ['parallax', resolve('/srv/notes')], false, resolve('/srv/notes')],
])('the notebook named to %s', (_name, argv, isDefaultApp, folder) => {
  expect(pathNamed({ argv, isDefaultApp, cwd })).toBe(folder)
})
