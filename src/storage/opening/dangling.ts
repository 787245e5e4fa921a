// What a notebook whose records do not go together says on opening: mostly it lost a file, and records refer to what is
// not there. They are kept; a file may come back, from a copy or at the end of a sync.

import { allBreaches } from '#core/notebook/invariants.ts'
import type { Failure } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'

/** Named one by one; a lost codebook would otherwise fill the screen. */
const NAMED = 3

/** One problem for all of them together, or none. */
export const danglingProblems = (state: NotebookState): Failure[] => {
  const breaches = allBreaches(state)
  if (breaches.length === 0) return []
  const named = breaches.slice(0, NAMED).map((breach) => breach.message)
  const more = breaches.length > NAMED ? ` And ${breaches.length - NAMED} more.` : ''
  const message = `Some records do not go together: ${named.join(' ')}${more} They were kept as they are. If the folder is still being synced, close the notebook and wait; if a file is missing, put it back from a copy.`
  return [{ code: 'damaged', message }]
}
