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

const pathsIn = (fixture: string): string[] =>
  readdirSync(join(FIXTURES, fixture), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

/** Today's format with all that was added to it since it was first written. */
const TODAY = `v${FORMAT_VERSION}-today`

/** Silences that an earlier program let stand beside claims on what they say was not found. */
const CONTRADICTED: Readonly<Record<string, readonly string[]>> = {
  v1: ['sil-0000000000000002', 'sil-0000000000000001'],
}

const textOf = (fixture: string, path: string): string => readFileSync(join(FIXTURES, fixture, path), 'utf8')

const jsonFiles = (fixture: string): Map<string, unknown> =>
  new Map(
    pathsIn(fixture).flatMap((path) =>
      asRecordPath(path) === null ? [] : [[path, JSON.parse(textOf(fixture, path))]],
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
  expect(existsSync(join(FIXTURES, TODAY, 'notebook.json'))).toBe(true)
  const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1)
  expect(versions.filter((version) => !existsSync(join(FIXTURES, `v${version}`, 'notebook.json')))).toEqual([])
  expect(MIGRATIONS.map((migration) => migration.from)).toEqual(versions.slice(0, -1))
})

const EVER_WRITTEN = Array.from({ length: FORMAT_VERSION }, (_, index) => [`v${index + 1}`, index + 1] as const)

test.each([...EVER_WRITTEN, [TODAY, FORMAT_VERSION] as const])('the notebook %s opens whole', (fixture, version) => {
  const migrated = migrateFiles(jsonFiles(fixture), version)
  if (!migrated.ok) throw new Error(migrated.failure.message)
  const state = stateOf(migrated.value)
  expect(allBreaches(state).map(({ id }) => id)).toEqual(CONTRADICTED[fixture] ?? [])
  expect(TABLE_NAMES.filter((table) => state[table].size === 0)).toEqual([])
})

test('today’s notebook is written as it was read, byte for byte', () => {
  const state = stateOf(jsonFiles(TODAY))
  for (const path of pathsIn(TODAY)) {
    const place = placeOf(path)
    if (place === null || place.kind === 'original') continue
    const text = textOf(TODAY, path)
    if (place.kind === 'text') {
      const version = parseText(path as Parameters<typeof parseText>[0], text)
      expect(version.ok && printText(version.value)).toBe(text)
    } else expect(printed(state, asRecordPath(path)!)).toBe(text)
  }
})

test('the same notebook is the same bytes, in whatever order its files were loaded', () => {
  const files = jsonFiles(TODAY)
  const paths = [...files.keys()]
  fc.assert(
    fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
      const state = stateOf(files, order)
      for (const path of paths) expect(printed(state, asRecordPath(path)!)).toBe(textOf(TODAY, path))
    }),
    { numRuns: 20 },
  )
})
