import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { licenceProblems, packageFolders, readPackage } from './packages.ts'

const trees = []
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true })
})

function plant(files) {
  const tree = mkdtempSync(join(tmpdir(), 'parallax-licences-')).replaceAll('\\', '/')
  trees.push(tree)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  return tree
}

const described = (name, license) => JSON.stringify({ name, version: '1.0.0', license })
const sound = { name: 'quay', version: '1.0.0', licence: 'MIT', text: 'Permission is granted' }

it('finds the packages that modules belong to, nested ones and scoped ones', () => {
  const tree = plant({
    'node_modules/quay/package.json': '{}',
    'node_modules/quay/node_modules/@tide/table/package.json': '{}',
    'node_modules/@tide/table/package.json': '{}',
  })
  const ids = [
    `${tree}/src/main/index.ts`,
    `${tree}/node_modules/quay/dist/index.js`,
    `\0commonjs:${tree}/node_modules/quay/dist/other.js?v=1`,
    `${tree}/node_modules/@tide/table/index.css?inline`,
    `${tree}/node_modules/quay/node_modules/@tide/table/index.js`,
    `${tree}/node_modules/.vite/deps/x.js`,
    '\0vite/preload-helper.js',
  ].map((id) => id.replace('\0commonjs:', '\0'))
  expect(packageFolders(ids)).toEqual([
    `${tree}/node_modules/@tide/table`,
    `${tree}/node_modules/quay`,
    `${tree}/node_modules/quay/node_modules/@tide/table`,
  ])
})

it('reads every text that is about the licence, and no code', () => {
  const tree = plant({
    'package.json': described('quay', 'Apache-2.0'),
    'LICENSE-APACHE.txt': 'The terms.\r\n',
    NOTICE: 'Made at the quay.',
    'license.js': 'export {}',
    'README.md': 'No terms.',
  })
  expect(readPackage(tree, tree)).toEqual({
    name: 'quay',
    version: '1.0.0',
    licence: 'Apache-2.0',
    text: 'The terms.\n\nMade at the quay.',
  })
})

it('takes the text from ours where a package brings none', () => {
  const tree = plant({ 'package.json': described('@tide/table', 'MIT'), 'texts/@tide__table.txt': 'The terms.\n' })
  expect(readPackage(tree, join(tree, 'texts')).text).toBe('The terms.')
  expect(readPackage(tree, join(tree, 'elsewhere')).text).toBe('')
})

it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'OFL-1.1'])('lets %s pass', (licence) => {
  expect(licenceProblems([{ ...sound, licence }])).toEqual([])
})

it.each(['GPL-3.0', 'MIT AND GPL-3.0', '', 'SEE LICENSE IN LICENSE'])('stops at “%s”', (licence) => {
  expect(licenceProblems([{ ...sound, licence }])).toEqual([expect.stringContaining('does not allow')])
})

it('stops at a package without a text', () => {
  expect(licenceProblems([{ ...sound, text: '' }])).toEqual([expect.stringContaining('brings no text')])
})
