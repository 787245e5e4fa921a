// Chosen articles or outlets, and how they are seen together: kept so that a view can be come back to.
import { z } from 'zod'
import { ArticleId, ComparisonId, FacetId } from './ids.ts'
import { Stamp } from './stamp.ts'

/** What a matrix is laid out by. */
export const Axis = z.discriminatedUnion('by', [
  z.object({ by: z.literal('facet'), facet: FacetId }),
  z.object({ by: z.literal('outlet') }),
  z.object({ by: z.literal('speaker') }),
  z.object({ by: z.literal('point') }),
])
export type Axis = z.infer<typeof Axis>

/** A null choice of articles means all of them, those still to come included. */
export const Comparison = z.object({
  id: ComparisonId,
  title: z.string().min(1),
  view: z.enum(['matrix', 'side-by-side']),
  articles: z.array(ArticleId).nullable(),
  rows: Axis,
  columns: Axis,
  made: Stamp,
})
export type Comparison = z.infer<typeof Comparison>
