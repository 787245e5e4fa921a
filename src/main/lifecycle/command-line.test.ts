import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { folderNamed } from './command-line.ts'

const cwd = resolve('/home/ada')

it.each([
  ['a packaged app', ['parallax', 'notes'], false, resolve(cwd, 'notes')],
  ['a packaged app without a folder', ['parallax', '--flag'], false, null],
  ['an app run from its folder', ['electron', '.', 'notes'], true, resolve(cwd, 'notes')],
  ['an app run from its folder alone', ['electron', '.'], true, null],
  ['switches on either side', ['electron', '--no-sandbox', '.', '--x=1', 'notes'], true, resolve(cwd, 'notes')],
  ['a module loaded first', ['electron', '-r', 'loader.js', '.', 'notes'], true, resolve(cwd, 'notes')],
  ['an absolute path', ['parallax', resolve('/srv/notes')], false, resolve('/srv/notes')],
])('the notebook named to %s', (_name, argv, isDefaultApp, folder) => {
  expect(folderNamed({ argv, isDefaultApp, cwd })).toBe(folder)
})
