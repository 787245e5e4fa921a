// Is this notebook sound? Reads everything, texts included, and changes nothing.
import { resolve } from 'node:path'
import { type Entry, FORMAT_VERSION, pathOfEntry } from '#core/disk/index.ts'
import { allBreaches, type Breach } from '#core/notebook/invariants.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { type Intent, JOURNAL, readJournal } from '../files/journal.ts'
import type { NotebookFolder } from '../files/notebook-folder.ts'
import { type Host, systemHost } from '../host.ts'
import { loadRecords } from '../opening/load.ts'
import { migrate } from '../opening/migrate.ts'
import { type Recognised, recognise } from '../opening/recognise.ts'
import { checkLeftovers } from './check-leftovers.ts'
import { checkTexts } from './check-texts.ts'
import { error, type Finding, warning } from './finding.ts'

/** All that is wrong with a notebook, errors first; none when it is sound. Fails when there is no notebook to look at. */
export const checkNotebook = async (path: string, host: Host = systemHost()): Promise<Outcome<Finding[]>> => {
  const folder: NotebookFolder = { host, path: resolve(path) }
  const found = await recognise(folder)
  if (!found.ok) return found
  const journal = await readJournal(host, folder.path)
  if (!journal.ok && journal.failure.code !== 'damaged') return journal
  const overlay = await upToDate(folder, found.value, journal.ok ? (journal.value ?? new Map()) : new Map())
  if (!overlay.ok) return overlay
  const loaded = await loadRecords(folder, overlay.value)
  if (!loaded.ok) return loaded
  const { state, listing, unread } = loaded.value
  const findings = [
    ...(journal.ok ? [] : [error(JOURNAL, journal.failure.message)]),
    ...(journal.ok && journal.value !== null ? [unfinished] : []),
    ...unread.map(({ path: file, failure }) => error(file, failure.message)),
    ...allBreaches(state).map((breach) => error(fileOf(state, breach), sentence(breach.message))),
    ...(await checkTexts(folder, state)),
    ...(await checkLeftovers(folder, state, listing)),
  ]
  return done(findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')))
}

const unfinished = warning(
  JOURNAL,
  'A save of several files was cut off after it was safe. The next opening carries it out.',
)

const upToDate = async (folder: NotebookFolder, found: Recognised, overlay: Intent): Promise<Outcome<Intent>> => {
  if (found.kind === 'damaged' || found.version === FORMAT_VERSION) return done(overlay)
  if (found.version < FORMAT_VERSION) return migrate(folder, found.version, false, overlay)
  return failed(
    'newer-format',
    `The notebook “${folder.path}” was made by a newer Parallax, so this one cannot say whether it is sound. Update Parallax.`,
    folder.path,
  )
}

const fileOf = (state: NotebookState, { table, id }: Breach): string => {
  const record = tableOf(state, table).get(id)
  return record === undefined ? '' : pathOfEntry({ table, record } as Entry)
}

const sentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1)
