// Looks at a finished package: are the fuses what they are to be, and is in it what belongs there and nothing else?
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { SetupError, say } from '../setup/speaking.mjs'
import { executableName } from './configuration.mjs'
import { readFuses } from './fuses.mjs'

/** @returns {{ program: string, resources: string }} where things lie in an unpacked package */
export function placesIn(folder, platform) {
  if (platform === 'darwin') {
    const contents = join(folder, 'Parallax.app/Contents')
    return { program: join(contents, 'MacOS/Parallax'), resources: join(contents, 'Resources') }
  }
  const program = join(folder, platform === 'win32' ? 'Parallax.exe' : executableName)
  return { program, resources: join(folder, 'resources') }
}

/** @throws {SetupError} that lists everything that is wrong */
export async function judgePackage(folder, platform, root) {
  const { program, resources } = placesIn(folder, platform)
  const fuses = await readFuses(program, platform)
  for (const { name, on, isRight } of fuses) say(`  fuse ${name}: ${on ? 'on' : 'off'}${isRight ? '' : '  ← WRONG'}`)
  const problems = [
    ...fuses.filter(({ isRight }) => !isRight).map(({ name, on }) => `The fuse ${name} is ${on ? 'on' : 'not on'}.`),
    ...judgeArchive(listPackage(join(resources, 'app.asar'), { isPack: false })),
    ...judgeResources(readdirSync(resources), existsSync(join(root, 'resources/sample'))),
  ]
  if (problems.length > 0) throw new SetupError(`The package is not as it has to be:\n  ${problems.join('\n  ')}`)
}

const parts = [
  '/package.json',
  '/LICENSE',
  '/out/main/index.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/out/main/licences.json',
]
const belongs = /^\/(?:package\.json|LICENSE|out(?:\/.*)?)$/
const never = /\/node_modules\/|\.map$|\.tsx?$|\.test\.|^\/out\/main\/cli\.js$/

/**
 * @param {string[]} paths everything in the archive, from its top
 * @returns {string[]} what is wrong
 */
export function judgeArchive(paths) {
  const found = paths.map((path) => path.replaceAll('\\', '/'))
  return [
    ...parts.filter((part) => !found.includes(part)).map((part) => `${part} is missing from the archive.`),
    ...found.filter((path) => !belongs.test(path) || never.test(path)).map((path) => `${path} does not belong there.`),
  ]
}

/**
 * @param {string[]} names what stands beside the archive
 * @param {boolean} hasSample whether there is a sample notebook to bring along
 */
export function judgeResources(names, hasSample) {
  const wanted = ['app.asar', 'licences.txt', ...(hasSample ? ['sample'] : [])]
  const unwanted = ['app', 'app.asar.unpacked', 'default_app.asar']
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${name} is missing beside the archive.`),
    ...unwanted.filter((name) => names.includes(name)).map((name) => `${name} does not belong beside the archive.`),
  ]
}
