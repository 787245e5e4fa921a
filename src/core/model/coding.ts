// A code given to a record: which, by whom, when and how. The null code is "none", which is not the same as unset.
import { z } from 'zod'
import { CodeId, CoderId, FacetId } from './ids.ts'
import { Instant } from './stamp.ts'

export const Coding = z.object({
  facet: FacetId,
  code: CodeId.nullable(),
  by: CoderId,
  at: Instant,
  how: z.enum(['hand', 'suggestion', 'bulk']),
})
export type Coding = z.infer<typeof Coding>
