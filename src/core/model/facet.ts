// A way of coding. Perspective, Topic and Frame are built in; users add their own.
import { z } from 'zod'
import { FacetId } from './ids.ts'

export const Subject = z.enum(['claims', 'articles', 'sources'])
export type Subject = z.infer<typeof Subject>

export const BuiltinFacet = z.enum([
  'perspective',
  'topic',
  'frame',
  'certainty',
  'stance',
  'event',
  'genre',
  'country',
])
export type BuiltinFacet = z.infer<typeof BuiltinFacet>

/** `builtin` names the part a facet plays in the product's own views, whatever the user calls it. */
export const Facet = z.object({
  id: FacetId,
  name: z.string().min(1),
  builtin: BuiltinFacet.nullable(),
  appliesTo: z.array(Subject).min(1),
  choice: z.enum(['one', 'many']),
  active: z.boolean(),
  description: z.string(),
  order: z.number(),
})
export type Facet = z.infer<typeof Facet>
