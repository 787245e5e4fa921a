// Dates as research has them: of any precision, sometimes open, and known on some ground.
import { z } from 'zod'
import { isInCalendar } from './calendar.ts'

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`

/** What a notebook may hold: an earlier program let days through that no calendar has, and these must still open. */
const KeptDate = z.string().regex(new RegExp(String.raw`^(?:${day}|(?:${day}|\.\.)/(?:${day}|\.\.))$`))

/**
 * An Extended Date/Time Format value, level 0 plus open intervals: `2025`, `2025-09`, `2025-09-07`,
 * `2025-09-07/2025-09-13`, `2025-09/..`. Its days are real, and an interval does not end before it begins.
 */
export const EdtfDate = KeptDate.refine(isInCalendar, { error: 'There is no such date.' })
export type EdtfDate = z.infer<typeof EdtfDate>

export const DateBasis = z.enum(['stated', 'metadata', 'inferred', 'entered'])
export type DateBasis = z.infer<typeof DateBasis>

/** A date and the ground it is known on; a null value is one that cannot be resolved yet ("Thursday"). */
export const RecordedDate = z.object({ value: KeptDate.nullable(), basis: DateBasis, note: z.string() })
export type RecordedDate = z.infer<typeof RecordedDate>

/** A date on its way into the record. */
export const GivenDate = RecordedDate.extend({ value: EdtfDate.nullable() })

/** One end of a time, as a notebook may hold it and as it may be given. */
export const KeptEnd = KeptDate.nullable()
export const GivenEnd = EdtfDate.nullable()
