// Where things lie. The program is run from a bundle, so its own place says nothing: it is started in the checkout.
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const root = process.cwd()
export const bench = join(root, 'bench')
export const cache = join(root, '.cache/bench')

/** The program that set-up has put in place, as the `electron` package names it outside of Electron. */
export const electronBinary = (): string => {
  const require = createRequire(join(root, 'package.json'))
  const path: unknown = require('electron')
  if (typeof path !== 'string') throw new Error('The electron package does not say where its program is.')
  return path
}
