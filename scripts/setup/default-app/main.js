// What `electron FOLDER` needs inside the fallback runtime, which came without Electron's own: it finds the app named on
// the command line, tells Electron its name, version and path, and loads it. The import is awaited at the top level;
// otherwise the app would load only after `ready`.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** `electron [-r MODULE]… [--switch]… APP [its own arguments]` */
function readCommandLine(words) {
  const modules = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === '-r' || word === '--require') {
      at += 1
      modules.push(words[at])
    } else if (!word.startsWith('-')) {
      return { modules, place: word }
    }
  }
  return { modules, place: undefined }
}

/** Tells Electron whose app this is, and answers the file to load. */
function introduce(place) {
  const path = resolve(place)
  if (!statSync(path).isDirectory()) {
    app.setAppPath(dirname(path))
    return path
  }
  const description = join(path, 'package.json')
  const {
    name,
    productName,
    version,
    main = 'index.js',
  } = existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')) : {}
  if (version) app.setVersion(version)
  if (productName ?? name) app.name = productName ?? name
  app.setAppPath(path)
  return join(path, main)
}

const { modules, place } = readCommandLine(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const require = createRequire(join(process.cwd(), 'noop.js'))
for (const module of modules) require(module)
if (place === undefined || !existsSync(resolve(place))) {
  console.error(
    place === undefined ? 'Name the folder of an app: electron FOLDER' : `There is no app at ${resolve(place)}.`,
  )
  app.exit(1)
} else {
  await import(pathToFileURL(introduce(place)).href)
}
