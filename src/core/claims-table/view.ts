// The table as somebody sees it: what is exported "as shown".
import { z } from 'zod'
import { ColumnId } from './columns.ts'
import { ClaimFilter } from './filter.ts'

export const ClaimsView = z.object({
  filter: ClaimFilter,
  /** Null for reading order. */
  order: z.object({ column: ColumnId, direction: z.enum(['ascending', 'descending']) }).nullable(),
  /** In their order. */
  columns: z.array(ColumnId).min(1),
})
export type ClaimsView = z.infer<typeof ClaimsView>

/** What of a table's view is found again as it was left, after another notebook too. */
export const KeptView = ClaimsView.pick({ order: true }).extend({ group: ColumnId.nullable(), hasPane: z.boolean() })
export type KeptView = z.infer<typeof KeptView>
