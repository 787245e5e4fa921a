// Which packages a build really holds, told from the files it was made of, and under which licences they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** The licence and the notices, as the package brings them. */
  readonly text: string
}

/** Licences under which a package may be passed on inside the app, given their text. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])

/**
 * The folders of the packages that files belong to.
 * @param ids files as a bundler names them: absolute paths, with whatever it puts before and after
 */
export const packageFolders = (ids: Iterable<string>): string[] => {
  const folders = new Set<string>()
  for (const id of ids) {
    const path = id
      .replaceAll('\0', '')
      .replace(/[?#].*$/, '')
      .replaceAll('\\', '/')
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
    if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder)
  }
  return [...folders].sort()
}

/** @param addedTexts the folder of texts for packages that bring none, as their authors publish them */
export const readPackage = (folder: string, addedTexts: string): BundledPackage => {
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const name = textOf(description, 'name')
  return {
    name,
    version: textOf(description, 'version'),
    licence: textOf(description, 'license'),
    text: licenceTextIn(folder) || addedText(join(addedTexts, `${name.replace('/', '__')}.txt`)),
  }
}

/** @returns why these packages may not be passed on as they are, a sentence each; empty when they may */
export const licenceProblems = (packages: readonly BundledPackage[]): string[] =>
  packages.flatMap(({ name, version, licence, text }) => [
    ...(isAllowed(licence)
      ? []
      : [`${name} ${version} is under “${licence}”, which scripts/bundling/packages.ts does not allow.`]),
    ...(text === ''
      ? [`${name} ${version} brings no text of its licence. Add it to scripts/bundling/licence-texts.`]
      : []),
  ])

/** Of "A OR B" one will do; of "A AND B" both must. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => ALLOWED.has(licence.trim())))

const LICENCE_FILE = /^(?:licen[cs]e|copying|copyrightnotice|notice|ofl)(?:[-.].*)?$/i
const CODE = /\.(?:[cm]?[jt]s|json)$/i

/** Of several texts all are given. */
const licenceTextIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && !CODE.test(name))
    .sort()
    .map((name) => plain(readFileSync(join(folder, name), 'utf8')))
    .join('\n\n')

const addedText = (file: string): string => (existsSync(file) ? plain(readFileSync(file, 'utf8')) : '')

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

const textOf = (record: unknown, key: string): string => {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
  return typeof value === 'string' ? value : ''
}
