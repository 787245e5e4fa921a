// The document being written, and its text as a record of its own: undoing a rename can never revert prose.
import { z } from 'zod'
import { BriefId } from './ids.ts'
import { ProseBlock } from './prose.ts'
import { Stamp } from './stamp.ts'

export const Brief = z.object({ id: BriefId, title: z.string().min(1), made: Stamp, trashed: Stamp.nullable() })
export type Brief = z.infer<typeof Brief>

/** `revision` counts edits: an edit that names another than the current one is refused, not merged. */
export const BriefText = z.object({ id: BriefId, revision: z.int().min(0), blocks: z.array(ProseBlock) })
export type BriefText = z.infer<typeof BriefText>
