// Folders for tests, on the real disk: an empty one, and one with the notebook that the format promises to open.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Outcome } from '#core/notebook/outcome.ts'

const FIXTURE = join(import.meta.dirname, '../../core/disk/fixtures/v1-today')

/** Gives a function that makes fresh folders; they go when the test ends. */
export const trialFolders = (): { empty: () => string; fixture: () => string } => {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  const empty = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-trial-'))
    made.push(folder)
    return folder
  }
  const fixture = (): string => {
    const folder = join(empty(), 'notebook')
    cpSync(FIXTURE, folder, { recursive: true })
    return folder
  }
  return { empty, fixture }
}

/** Every file below a folder with its bytes, as text that shows each byte. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')]),
  )

/** The value of an outcome that a test expects to be good. */
export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.message}`)
  return outcome.value
}
