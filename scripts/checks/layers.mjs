// The layer check: resolves every import to the file it means and asks the rules whether that is allowed. Types already
// stop most of it (each layer's tsconfig shows only what it may touch); this stops the rest, and names the right door.

import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { ResolverFactory } from 'oxc-resolver'
import { importsOf } from './imports.mjs'
import {
  electronUse,
  isTest,
  packageDoors,
  packages,
  packageTypes,
  rooms,
  silentFiles,
  testPackages,
} from './layer-rules.mjs'
import { readSource, sourceFiles } from './source-files.mjs'

/**
 * @param {string} root a checkout
 * @returns {import('./violations.mjs').Violation[]} empty when every file keeps to its layer
 */
export function checkLayers(root) {
  const resolver = new ResolverFactory({ conditionNames: ['node', 'import', 'default'], extensions: [] })
  const context = { root: realpathSync(root), resolver }
  return [...unclassified(root), ...sourceFiles(root).flatMap((path) => checkFile(context, path))]
}

/** Every package that package.json names has its line in the table, and the table names no other. */
function unclassified(root) {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return []
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !(name in packages))
    .map((name) => ({
      path: 'package.json',
      message: `${name} is not classified. Say in scripts/checks/layer-rules.mjs which rooms may import it.`,
    }))
}

function checkFile(context, path) {
  if (silentFiles.test(path)) return []
  const home = placeOf(path)
  if (home === undefined) {
    return [
      {
        path,
        message:
          'No rule covers this file. Put it into an existing room, or add a room to scripts/checks/layer-rules.mjs.',
      },
    ]
  }
  const source = readSource(context.root, path)
  if (source === undefined) return []
  const problems = source.errors.map(({ message }) => ({ path, message: `This file cannot be read: ${message}` }))
  for (const comment of source.comments) {
    if (/^\/\s*<reference/.test(comment.value)) {
      const message = "A reference comment gets around the layer. Ask for types in the layer's tsconfig.json."
      problems.push({ path, line: source.lineAt(comment.start), message })
    }
  }
  for (const found of importsOf(source)) {
    const message = judge(context, home, path, found)
    if (message !== undefined) problems.push({ path, line: source.lineAt(found.offset), message })
  }
  return problems
}

/** @returns {{ room: object, cell: string } | undefined} the room a file is in, and the cell of it */
function placeOf(path) {
  for (const room of rooms) {
    for (const pattern of room.within) {
      const match = patternOf(pattern).exec(path)
      if (match !== null) return { room, cell: room.cells ? match[0] : room.name }
    }
  }
  return undefined
}

/** `*` is one name; a pattern that ends in `/` or `*` covers all that begins so, any other is one file. */
function patternOf(pattern) {
  const body = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')
  return new RegExp(`^${body}${/[/*]$/.test(pattern) ? '' : '$'}`)
}

/** @returns {string | undefined} what is wrong with an import */
function judge({ root, resolver }, home, path, found) {
  const { specifier } = found
  const { room } = home
  if (specifier === undefined) {
    return room.computedImports
      ? undefined
      : 'A computed import cannot be checked. Write the path out, one import each.'
  }
  if (isBuiltin(specifier)) return judgeBuiltin(room, path, specifier)
  const request = specifier.replace(/\?.*$/, '')
  const resolved = resolver.sync(dirname(join(root, path)), request).path
  const inside = resolved === undefined ? undefined : relative(root, resolved).split(sep).join('/')
  const name = thirdParty(request, inside)
  if (name !== undefined) return judgePackage(room, path, name, found)
  if (inside === undefined) {
    return `"${specifier}" leads nowhere. Imports name the whole file, with its extension; across layers they begin with "#" (see "imports" in package.json).`
  }
  return judgeFile(home, path, specifier, inside)
}

function judgeBuiltin(room, path, specifier) {
  if (!specifier.startsWith('node:')) return `Write "node:${specifier}", so that it is seen to be Node's own.`
  if (isTest.test(path) || room.node === 'all' || room.node.includes(specifier)) return undefined
  return `${room.name} may not import ${specifier}. ${room.door}`
}

/** The package an import reaches, by whatever path; undefined for a file of ours. */
function thirdParty(request, inside) {
  const installed = inside?.lastIndexOf('node_modules/') ?? -1
  if (installed >= 0) return packageName(inside.slice(installed + 'node_modules/'.length))
  return /^[.#/]/.test(request) ? undefined : packageName(request)
}

function packageName(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

function judgePackage(room, path, name, found) {
  if (isTest.test(path) && testPackages.includes(name)) return undefined
  const allowed = packages[name]
  if (allowed === undefined)
    return `${name} is not classified. Say in scripts/checks/layer-rules.mjs which rooms may import it.`
  const isTypeOnly = found.isType && packageTypes[name]?.includes(room.name)
  if (!allowed.includes(room.name) && !isTypeOnly) {
    const door = packageDoors[name.startsWith('@lexical/') ? 'lexical' : name]
    return `${room.name} may not import ${name}. ${door ?? (allowed.length > 0 ? `It is for ${allowed.join(', ')}. ${room.door}` : room.door)}`
  }
  return name === 'electron' && !found.isType && path.startsWith('src/') ? judgeElectron(path, found.names) : undefined
}

function judgeElectron(path, names) {
  if (names.includes('*')) return 'Import from electron by name, so that it is seen who uses what.'
  const rule = electronUse.find(({ within }) => within.some((pattern) => patternOf(pattern).test(path)))
  const wrong = names.find((name) => (rule?.only ? !rule.only.includes(name) : rule?.never.includes(name)))
  return wrong === undefined ? undefined : `${path} may not import ${wrong} from electron. ${rule.door}`
}

function judgeFile(home, path, specifier, inside) {
  const target = placeOf(inside)
  if (target === undefined) return `"${specifier}" leads to ${inside}, which is in no room. ${home.room.door}`
  if (target.cell === home.cell) return undefined
  if (!home.room.rooms.includes(target.room.name)) {
    return `${home.room.name} may not import from ${target.room.name} (${inside}). ${home.room.door}`
  }
  return specifier.startsWith('.') && layerOf(inside) !== layerOf(path)
    ? `Across layers, import by "#${inside.replace(/^src\//, '')}".`
    : undefined
}

/** The folder under src/; all that is outside src/ counts as one. */
function layerOf(path) {
  return path.startsWith('src/') ? path.split('/')[1] : undefined
}
