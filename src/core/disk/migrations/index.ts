// The steps from each format a notebook may have been written in to the one of today. A step sees every file of
// records as JSON and answers with all of them; texts and originals are written once and outlive every format.
import { done, failed, type Outcome } from '../../notebook/outcome.ts'
import { FORMAT_VERSION } from '../format.ts'

export type JsonFiles = ReadonlyMap<string, unknown>

export interface Migration {
  /** The version it starts from; it ends at the next. */
  readonly from: number
  readonly migrate: (files: JsonFiles) => JsonFiles
}

/** One for each version before today's, oldest first. A file beside this one holds each. */
export const MIGRATIONS: readonly Migration[] = []

/**
 * Brings the files of a notebook from one version to another and writes the new one into `notebook.json`.
 * Fails with 'damaged' when no step starts from a version on the way.
 */
export const migrateFiles = (
  files: JsonFiles,
  from: number,
  to: number = FORMAT_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): Outcome<JsonFiles> => {
  let current = files
  for (let version = from; version < to; version++) {
    const migration = migrations.find((step) => step.from === version)
    if (migration === undefined)
      return failed('damaged', `This notebook has format ${version}, which Parallax cannot bring up to date.`)
    current = withVersion(migration.migrate(current), version + 1)
  }
  return done(current)
}

const withVersion = (files: JsonFiles, version: number): JsonFiles => {
  const header = files.get('notebook.json')
  if (typeof header !== 'object' || header === null) return files
  return new Map(files).set('notebook.json', { ...header, version })
}
