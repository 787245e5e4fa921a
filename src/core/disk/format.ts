// What makes a folder a notebook of ours, and which of its formats this program writes.
import { z } from 'zod'

export const FORMAT = 'parallax-notebook'

/** Raised by one whenever a file on disk changes shape; a migration from the number before comes with it. */
export const FORMAT_VERSION = 1

/** The first two keys of `notebook.json`, readable whatever the version of the rest. */
export const FormatHeader = z.object({ format: z.literal(FORMAT), version: z.int().min(1) })
export type FormatHeader = z.infer<typeof FormatHeader>
