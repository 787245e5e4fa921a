// What removing a code or a facet will change, said before it is done. It is read off the very ops that the removal is
// made of, so that the sentences and the deed cannot differ.
import { type Doomed, removalOf } from '#core/notebook/removal.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { TableName } from '#core/notebook/tables.ts'
import { counted } from './counted.ts'

/** What else a removal changes, one sentence each; empty where nothing does. */
export const removalWords = (state: NotebookState, doomed: Doomed): string[] => {
  const ops = removalOf(state, [doomed]).filter((op) => (op.before ?? op.after)?.id !== doomed.id)
  const altered = (table: TableName) => ops.filter((op) => op.table === table && op.after !== null).length
  const removed = (table: TableName) => ops.filter((op) => op.table === table && op.after === null).length
  return [
    said(removed('codes'), 'code goes with it.', 'codes go with it.'),
    takenOff(altered('claims'), altered('articles'), altered('sources')),
    said(altered('codes'), 'code under it moves up a level.', 'codes under it move up a level.'),
    said(removed('silences'), 'silence on record about it goes too.', 'silences on record about it go too.'),
    said(removed('memos'), 'memo goes with it.', 'memos go with it.'),
    said(altered('comparisons'), 'kept view will show outlets instead.', 'kept views will show outlets instead.'),
  ].filter((sentence) => sentence !== null)
}

const said = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`

const takenOff = (claims: number, articles: number, sources: number): string | null => {
  const records = [counted(claims, 'claim'), counted(articles, 'article'), counted(sources, 'source')]
  const named = records.filter((words) => words !== null)
  return named.length === 0 ? null : `It is taken off ${new Intl.ListFormat('en-GB').format(named)}.`
}
