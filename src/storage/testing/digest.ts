// A notebook's records as one short string: the same for the same records, whatever the order they came in.
import { createHash } from 'node:crypto'
import {
  type Entry,
  gather,
  isRecordPlace,
  type PrintedRecords,
  pathOfEntry,
  placeOf,
  printFile,
} from '#core/disk/index.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'

export const digestOf = (state: NotebookState, printed: PrintedRecords = new WeakMap()): string => {
  const paths = new Set(
    TABLE_NAMES.flatMap((table) =>
      [...tableOf(state, table).values()].map((record) => pathOfEntry({ table, record } as Entry)),
    ),
  )
  const hash = createHash('sha256')
  for (const path of [...paths].sort()) {
    const place = placeOf(path)
    const content = place !== null && isRecordPlace(place) ? gather(state, place) : null
    hash.update(path).update(content === null ? '' : printFile(content, printed))
  }
  return hash.digest('hex').slice(0, 16)
}
