// What removing a record will change, said before it is done. It is read off the very ops that the removal is
// made of, so that the sentences and the deed cannot differ.
import { type Doomed, removalOf } from '#core/notebook/removal.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { TableName } from '#core/notebook/tables.ts'
import { countedIfAny } from '#core/wording/count.ts'

/** What else a removal changes, one sentence each; empty where nothing does. */
export const removalWords = (state: NotebookState, doomed: Doomed): string[] => {
  const ops = removalOf(state, [doomed]).filter((op) => (op.before ?? op.after)?.id !== doomed.id)
  const altered = (table: TableName) => ops.filter((op) => op.table === table && op.after !== null).length
  const silenced = ops.filter(
    (op) => op.table === 'claims' && op.before?.voice === 'attributed' && op.after?.voice === 'unset',
  ).length
  const removed = (table: TableName) => ops.filter((op) => op.table === table && op.after === null).length
  return [
    ...countedIfAny(removed('codes'), 'code goes with it.', 'codes go with it.'),
    ...takenOff(altered('claims'), altered('articles'), altered('sources')),
    ...countedIfAny(
      silenced,
      'claim had no other speaker: its voice will be “not yet said”.',
      'claims had no other speaker: their voice will be “not yet said”.',
    ),
    ...countedIfAny(altered('codes'), 'code under it moves up a level.', 'codes under it move up a level.'),
    ...countedIfAny(removed('silences'), 'silence on record about it goes too.', 'silences on record about it go too.'),
    ...countedIfAny(removed('memos'), 'memo goes with it.', 'memos go with it.'),
    ...countedIfAny(
      altered('comparisons'),
      'kept view will show outlets instead.',
      'kept views will show outlets instead.',
    ),
  ]
}

const takenOff = (claims: number, articles: number, sources: number): string[] => {
  const named = [
    ...countedIfAny(claims, 'claim'),
    ...countedIfAny(articles, 'article'),
    ...countedIfAny(sources, 'source'),
  ]
  return named.length === 0 ? [] : [`It is taken off ${new Intl.ListFormat('en-GB').format(named)}.`]
}
