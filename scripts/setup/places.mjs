// Where things lie in the checkout, so that no script spells out a path twice.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const nodeModules = join(root, 'node_modules')
export const electronPackage = join(nodeModules, 'electron')
export const cache = join(root, '.cache')
export const out = join(root, 'out')

/** The JavaScript entry of an installed tool, to be run with this same Node (works alike on Windows). */
export const tools = {
  biome: join(nodeModules, '@biomejs/biome/bin/biome'),
  electronVite: join(nodeModules, 'electron-vite/bin/electron-vite.js'),
  playwright: join(nodeModules, '@playwright/test/cli.js'),
  tsc: join(nodeModules, 'typescript/bin/tsc'),
  vitest: join(nodeModules, 'vitest/vitest.mjs'),
}
