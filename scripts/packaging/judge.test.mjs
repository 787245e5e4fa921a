import { expect, it } from 'vitest'
import { judgeArchive, judgeResources } from './judge.mjs'

const sound = [
  '/package.json',
  '/LICENSE',
  '/out',
  '/out/main',
  '/out/main/index.js',
  '/out/main/licences.json',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
]

it('finds nothing wrong with a sound package', () => {
  expect(judgeArchive(sound)).toEqual([])
  expect(judgeArchive(sound.map((path) => path.replaceAll('/', '\\')))).toEqual([])
  expect(judgeResources(['app.asar', 'licences.txt', 'sample', 'en.lproj'], true)).toEqual([])
})

it.each([
  '/src/main/index.ts',
  '/out/main/index.js.map',
  '/node_modules/zod/index.js',
  '/out/main/node_modules/zod/index.js',
  '/out/main/cli.js',
  '/README.md',
])('%s does not belong into an archive', (path) => {
  expect(judgeArchive([...sound, path])).toEqual([`${path} does not belong there.`])
})

it('misses what is not there', () => {
  expect(judgeArchive(sound.slice(1))).toEqual(['/package.json is missing from the archive.'])
  expect(judgeResources(['app.asar', 'app', 'licences.txt'], true)).toEqual([
    'sample is missing beside the archive.',
    'app does not belong beside the archive.',
  ])
})
