// The files that the house's own checks look at, and a walk through their syntax trees.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, visitorKeys } from 'oxc-parser'

const places = ['src', 'e2e', 'bench', 'scripts', 'electron.vite.config.ts', 'vitest.config.ts']
const isCode = /\.(?:[cm]?[jt]s|[jt]sx)$/

/**
 * @param {string} root the checkout
 * @returns {string[]} paths relative to it, with `/`, in a fixed order
 */
export function sourceFiles(root) {
  const top = readdirSync(root)
  return places
    .filter((place) => top.includes(place))
    .flatMap((place) => (isCode.test(place) ? [place] : filesIn(root, place)))
}

function filesIn(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (!entry.isDirectory()) return [path]
      return entry.name === 'node_modules' ? [] : filesIn(root, path)
    })
}

/**
 * @returns {{ path: string, text: string, program: object, comments: object[], errors: object[], lineAt: (offset: number) => number } | undefined}
 *   undefined for a file that is not code; offsets are UTF-16 code units
 */
export function readSource(root, path) {
  if (!isCode.test(path)) return undefined
  const text = readFileSync(join(root, path), 'utf8')
  const { program, comments, errors } = parseSync(path, text)
  return { path, text, program, comments, errors, lineAt: (offset) => text.slice(0, offset).split('\n').length }
}

/** Calls `visit` with every node of a tree. */
export function walk(node, visit) {
  visit(node)
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of [node[key]].flat()) if (child) walk(child, visit)
  }
}
