// One proposition in the researcher's own words. Claims of different outlets that make it name it as their point.
import { z } from 'zod'
import { PointId } from './ids.ts'
import { Stamp } from './stamp.ts'

export const CheckStatus = z.enum(['unchecked', 'supported', 'disputed', 'refuted'])
export type CheckStatus = z.infer<typeof CheckStatus>

export const Point = z.object({
  id: PointId,
  proposition: z.string().min(1),
  status: CheckStatus,
  evidence: z.string(),
  order: z.number(),
  made: Stamp,
})
export type Point = z.infer<typeof Point>
