// One value of a facet: it may have a parent, a colour and a key.
import { z } from 'zod'
import { CodeId, FacetId } from './ids.ts'

/** Names, not values: each theme draws them with its own contrast, and they stay apart for colour-blind eyes. */
export const Colour = z.enum(['blue', 'orange', 'green', 'purple', 'teal', 'rose', 'ochre', 'slate'])
export type Colour = z.infer<typeof Colour>

export const Code = z.object({
  id: CodeId,
  facet: FacetId,
  parent: CodeId.nullable(),
  name: z.string().min(1),
  colour: Colour.nullable(),
  key: z.string().length(1).nullable(),
  description: z.string(),
  whenToUse: z.string(),
  retired: z.boolean(),
  order: z.number(),
})
export type Code = z.infer<typeof Code>
