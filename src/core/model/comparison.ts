// Chosen articles or outlets, and how they are seen together: kept so that a view can be come back to.
import { z } from 'zod'
import { ArticleId, ComparisonId, FacetId, SourceId } from './ids.ts'
import { Stamp } from './stamp.ts'

/** What a matrix is laid out by. */
export const Axis = z.discriminatedUnion('by', [
  z.object({ by: z.literal('facet'), facet: FacetId }),
  z.object({ by: z.literal('outlet') }),
  z.object({ by: z.literal('speaker') }),
  z.object({ by: z.literal('point') }),
])
export type Axis = z.infer<typeof Axis>

export const ComparisonView = z.enum(['matrix', 'side-by-side', 'story-map', 'voices', 'timeline', 'frames'])
export type ComparisonView = z.infer<typeof ComparisonView>

/** A null choice of articles, or of outlets, means all of them, those still to come included. */
export const Comparison = z.object({
  id: ComparisonId,
  title: z.string().min(1),
  view: ComparisonView,
  articles: z.array(ArticleId).nullable(),
  outlets: z.array(SourceId).nullable().default(null),
  rows: Axis,
  columns: Axis,
  made: Stamp,
})
export type Comparison = z.infer<typeof Comparison>
