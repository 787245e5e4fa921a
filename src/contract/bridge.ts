// The door between a window and the main process, as the preload opens it: two functions and a file's path.
import { z } from 'zod'
import { Failure, type Outcome } from '#core/notebook/outcome.ts'
import { CHANNELS, type ChannelName, type ReplyOf } from './channels.ts'

/** Exposed as `window.parallax`. Values are unchecked here: each side checks what it receives. */
export interface Bridge {
  ask(channel: ChannelName, input: unknown): Promise<unknown>
  /** Answers with a function that stops listening. */
  listen(event: string, listener: (payload: unknown) => void): () => void
  /** The path on disk of a dropped file; empty for one that has none. */
  pathOf(file: unknown): string
}

/** Checks a reply on its way into a window. */
export const parseReply = <C extends ChannelName>(channel: C, reply: unknown): Outcome<ReplyOf<C>> => {
  const parsed = z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: CHANNELS[channel].output as unknown as z.ZodType<ReplyOf<C>> }),
      z.object({ ok: z.literal(false), failure: Failure }),
    ])
    .safeParse(reply)
  if (parsed.success) return parsed.data as Outcome<ReplyOf<C>>
  return {
    ok: false,
    failure: { code: 'unexpected', message: `The answer to ${channel} was not understood. Please restart Parallax.` },
  }
}
