// Who did something, and when. Carried by every record that several coders may touch.
import { z } from 'zod'
import { CoderId } from './ids.ts'

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

export const Stamp = z.object({ by: CoderId, at: Instant })
export type Stamp = z.infer<typeof Stamp>
