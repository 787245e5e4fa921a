// Dates as research has them: of any precision, sometimes open, and known on some ground.
import { z } from 'zod'

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`

/** An Extended Date/Time Format value, level 0 plus open intervals: `2025`, `2025-09`, `2025-09-07`, `2025-09-07/2025-09-13`, `2025-09/..`. */
export const EdtfDate = z.string().regex(new RegExp(String.raw`^(?:${day}|(?:${day}|\.\.)/(?:${day}|\.\.))$`))
export type EdtfDate = z.infer<typeof EdtfDate>

export const DateBasis = z.enum(['stated', 'metadata', 'inferred', 'entered'])
export type DateBasis = z.infer<typeof DateBasis>

/** A date and the ground it is known on; a null value is one that cannot be resolved yet ("Thursday"). */
export const RecordedDate = z.object({ value: EdtfDate.nullable(), basis: DateBasis, note: z.string() })
export type RecordedDate = z.infer<typeof RecordedDate>
