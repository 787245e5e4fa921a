// The brief that shows how a text rests on its sources: the one that cites most.
import { citationsIn } from '../brief/citations.ts'
import type { Brief, BriefId } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

/** Null where no brief cites anything. */
export const citedBrief = (state: NotebookState): Brief | null => {
  let most: Brief | null = null
  let count = 0
  for (const brief of state.briefs.values()) {
    const cited = brief.trashed === null ? countCitations(state, brief.id) : 0
    if (cited <= count) continue
    most = brief
    count = cited
  }
  return most
}

const countCitations = (state: NotebookState, id: BriefId): number =>
  (state.briefTexts.get(id)?.blocks ?? []).reduce((sum, block) => sum + citationsIn(block).length, 0)
