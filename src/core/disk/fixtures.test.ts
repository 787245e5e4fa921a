// The promise of the format: a notebook written in any version of it opens for ever, and one of today's is written
// exactly as it was.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, make } from '../notebook/change.ts'
import { allBreaches } from '../notebook/invariants.ts'
import { emptyState, type NotebookState } from '../notebook/state.ts'
import { TABLE_NAMES } from '../notebook/tables.ts'
import {
  FORMAT_VERSION,
  gather,
  MIGRATIONS,
  migrateFiles,
  parseContent,
  parseText,
  placeOf,
  printFile,
  printText,
  scatter,
} from './index.ts'
import { asRecordPath, isRecordPlace, type RecordPath } from './layout.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

const pathsIn = (version: number): string[] =>
  readdirSync(join(FIXTURES, `v${version}`), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

const textOf = (version: number, path: string): string => readFileSync(join(FIXTURES, `v${version}`, path), 'utf8')

const jsonFiles = (version: number): Map<string, unknown> =>
  new Map(
    pathsIn(version).flatMap((path) =>
      asRecordPath(path) === null ? [] : [[path, JSON.parse(textOf(version, path))]],
    ),
  )

const stateOf = (files: ReadonlyMap<string, unknown>, order: readonly string[] = [...files.keys()]): NotebookState => {
  const state = emptyState()
  for (const path of order) {
    const content = parseContent(asRecordPath(path)!, files.get(path))
    if (!content.ok) throw new Error(content.failure.message)
    apply(state, { ops: scatter(content.value).map(({ table, record }) => make(table, record)) })
  }
  return state
}

const printed = (state: NotebookState, path: RecordPath): string => {
  const place = placeOf(path)!
  const content = isRecordPlace(place) ? gather(state, place) : null
  return content === null ? '' : printFile(content)
}

test('there is a fixture and a migration for every version before today’s, and a fixture of today’s', () => {
  const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1)
  expect(versions.filter((version) => !existsSync(join(FIXTURES, `v${version}`, 'notebook.json')))).toEqual([])
  expect(MIGRATIONS.map((migration) => migration.from)).toEqual(versions.slice(0, -1))
})

test.each(Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1))(
  'the notebook of version %i opens whole',
  (version) => {
    const migrated = migrateFiles(jsonFiles(version), version)
    if (!migrated.ok) throw new Error(migrated.failure.message)
    const state = stateOf(migrated.value)
    expect(allBreaches(state)).toEqual([])
    expect(TABLE_NAMES.filter((table) => state[table].size === 0)).toEqual([])
  },
)

test('today’s notebook is written as it was read, byte for byte', () => {
  const state = stateOf(jsonFiles(FORMAT_VERSION))
  for (const path of pathsIn(FORMAT_VERSION)) {
    const place = placeOf(path)
    if (place === null || place.kind === 'original') continue
    const text = textOf(FORMAT_VERSION, path)
    if (place.kind === 'text') {
      const version = parseText(path as Parameters<typeof parseText>[0], text)
      expect(version.ok && printText(version.value)).toBe(text)
    } else expect(printed(state, asRecordPath(path)!)).toBe(text)
  }
})

test('the same notebook is the same bytes, in whatever order its files were loaded', () => {
  const files = jsonFiles(FORMAT_VERSION)
  const paths = [...files.keys()]
  fc.assert(
    fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
      const state = stateOf(files, order)
      for (const path of paths) expect(printed(state, asRecordPath(path)!)).toBe(textOf(FORMAT_VERSION, path))
    }),
    { numRuns: 20 },
  )
})
