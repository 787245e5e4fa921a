// What is remembered of a person's last visit to a notebook: from when to when, where they were, and how much there
// was. It lives with the person, not in the notebook, and is what "since you were here" is reckoned from.
import { z } from 'zod'
import { Comparison } from '../model/comparison.ts'
import { ArticleId, BlockId, BriefId } from '../model/ids.ts'
import { ComparisonId, Instant } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { TABLE_NAMES } from '../notebook/tables.ts'

/** Where work can be taken up again. `at` is an offset into the article's text, in UTF-16 code units. */
export const LastPlace = z.discriminatedUnion('view', [
  z.object({ view: z.literal('reader'), article: ArticleId, at: z.int().min(0) }),
  /** `section` is the heading above the caret; null before the first one. */
  z.object({ view: z.literal('brief'), brief: BriefId, section: BlockId.nullable() }),
  Comparison.pick({ rows: true, columns: true, articles: true }).extend({
    view: z.literal('compare'),
    kept: ComparisonId.nullable(),
  }),
  z.object({ view: z.literal('beside'), articles: z.array(ArticleId).length(2) }),
])
export type LastPlace = z.infer<typeof LastPlace>

/** How much a notebook holds: records by their table, and how often each brief was written in. */
export const Tally = z.object({
  records: z.record(z.string(), z.int().min(0)),
  revisions: z.record(z.string(), z.int().min(0)),
})
export type Tally = z.infer<typeof Tally>

export const Visit = z.object({
  from: Instant,
  to: Instant,
  place: LastPlace.nullable(),
  /** As the notebook was when the visit began, and when it ended. */
  before: Tally,
  after: Tally,
})
export type Visit = z.infer<typeof Visit>

/** What a window knows of the visits of whoever is at the desk. */
export const Visits = z.object({
  /** The last one before this; null where none is remembered. */
  last: Visit.nullable(),
  begun: Instant,
  /** What the notebook held as this visit began. */
  held: Tally,
})
export type Visits = z.infer<typeof Visits>

/** Costs nothing with however many records: it is taken at every change of place. */
export const tallyOf = (state: NotebookState): Tally => ({
  records: Object.fromEntries(TABLE_NAMES.map((name) => [name, state[name].size])),
  revisions: Object.fromEntries([...state.briefTexts.values()].map(({ id, revision }) => [id, revision])),
})
