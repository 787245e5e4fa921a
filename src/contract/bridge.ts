// The door between a window and the main process, as the preload opens it: two functions and a file's path. What main
// says travels as JSON text: Electron's bridge copies objects property by property, which takes 17 s for 100,000 claims
// where text takes under 3.
import { z } from 'zod'
import { Failure, type Outcome } from '#core/notebook/outcome.ts'
import { CHANNELS, type ChannelName, type ReplyOf } from './channels.ts'
import { EVENTS, type EventName, type EventOf } from './events.ts'

/** Exposed as `window.parallax`. Values are unchecked here: each side checks what it receives. */
export interface Bridge {
  /** Answers with an Outcome as JSON text. */
  ask(channel: ChannelName, input: unknown): Promise<string>
  /** Hands the payload over as JSON text. Answers with a function that stops listening. */
  listen(event: string, listener: (payload: string) => void): () => void
  /** The path on disk of a dropped file; empty for one that has none. */
  pathOf(file: unknown): string
}

/** Checks a reply on its way into a window. @param reply JSON text */
export const parseReply = <C extends ChannelName>(channel: C, reply: string): Outcome<ReplyOf<C>> => {
  const parsed = z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: CHANNELS[channel].output as unknown as z.ZodType<ReplyOf<C>> }),
      z.object({ ok: z.literal(false), failure: Failure }),
    ])
    .safeParse(JSON.parse(reply))
  if (parsed.success) return parsed.data as Outcome<ReplyOf<C>>
  return {
    ok: false,
    failure: { code: 'unexpected', message: `The answer to ${channel} was not understood. Please restart Parallax.` },
  }
}

/** Checks an event on its way into a window. One that does not fit is a fault of the program, and throws. */
export const parseEvent = <E extends EventName>(event: E, payload: string): EventOf<E> =>
  EVENTS[event].parse(JSON.parse(payload)) as EventOf<E>
