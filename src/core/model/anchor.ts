// Where in an article's text a passage stands: its words, what stands around them, and the position.
import { z } from 'zod'

/** Offsets are UTF-16 code units into the joined text of the version whose hash is `textHash`; `end` is exclusive. */
export const Anchor = z
  .object({
    quote: z.string().min(1),
    before: z.string(),
    after: z.string(),
    start: z.int().min(0),
    end: z.int().min(1),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine((anchor) => anchor.end - anchor.start === anchor.quote.length, {
    error: 'The quote is not as long as its position says.',
  })
export type Anchor = z.infer<typeof Anchor>
