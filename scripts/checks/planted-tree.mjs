// A small checkout in a temporary folder, to plant violations in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * @template T
 * @param {string} parent the folder to make the tree in
 * @param {Record<string, string>} files contents by path
 * @param {(root: string) => T} look
 * @returns {T}
 */
export function withPlanted(parent, files, look) {
  mkdirSync(parent, { recursive: true })
  const root = mkdtempSync(join(parent, 'planted-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    return look(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
