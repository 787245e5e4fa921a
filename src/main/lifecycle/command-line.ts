// The notebook named on the command line, if any.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Line {
  readonly argv: readonly string[]
  /** Whether Electron runs the app from a folder, which is then named before the user's own words. */
  readonly isDefaultApp: boolean
  readonly cwd: string
}

/** Switches that take the word after them. */
const WITH_VALUE = new Set(['-r', '--require'])

/** @returns the absolute path of the first word that is neither a switch nor the app itself, or null */
export const pathNamed = ({ argv, isDefaultApp, cwd }: Line): string | null => {
  const words = argv.slice(1).filter((word, at, all) => !word.startsWith('-') && !WITH_VALUE.has(all[at - 1] ?? ''))
  const word = words[isDefaultApp ? 1 : 0]
  if (word === undefined || word === '') return null
  return addressed(word) ?? resolve(cwd, word)
}

/** Desktops on Linux name a file that is double-clicked by its address. */
const addressed = (word: string): string | null => {
  if (!/^file:/i.test(word)) return null
  try {
    return fileURLToPath(word)
  } catch {
    return null
  }
}
