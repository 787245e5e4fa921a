// The window's only way out: asks the main process and checks what comes back.
import { type Bridge, parseEvent, parseReply } from '#contract/bridge.ts'
import type { ChannelName, ReplyOf, RequestOf } from '#contract/channels.ts'
import type { EventName, EventOf } from '#contract/events.ts'
import type { Outcome } from '#core/notebook/outcome.ts'

declare global {
  interface Window {
    readonly parallax: Bridge
  }
}

export interface Door {
  ask<C extends ChannelName>(channel: C, input: RequestOf<C>): Promise<Outcome<ReplyOf<C>>>
  /** Answers with a function that stops listening. */
  listen<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void
  pathOf(file: File): string
}

export const connect = (bridge: Bridge): Door => ({
  ask: async (channel, input) => parseReply(channel, await bridge.ask(channel, input)),
  listen: (event, listener) =>
    bridge.listen(event, (payload) => {
      listener(parseEvent(event, payload))
    }),
  pathOf: (file) => bridge.pathOf(file),
})
