// One text file with the licences of everything in a package, for whoever reads them without the app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const builds = ['main', 'preload', 'renderer']
const line = '='.repeat(78)

/**
 * @param {string} built the folder of the built app
 * @returns {string}
 */
export function licenceList(built) {
  const all = builds.flatMap((build) => JSON.parse(readFileSync(join(built, build, 'licences.json'), 'utf8')))
  const packages = [...new Map(all.map((one) => [`${one.name} ${one.version}`, one])).values()]
  const opening =
    'Parallax is licensed under the Apache License 2.0. It holds the following software of others.\n' +
    'What Electron is built from, Chromium and Node.js among it, is listed in LICENSES.chromium.html.\n'
  const chapters = packages.map(
    ({ name, version, licence, text }) => `${line}\n${name} ${version}: ${licence}\n${line}\n\n${text}\n`,
  )
  return [opening, ...chapters].join('\n')
}
