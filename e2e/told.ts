// Questions to the main process with their answers checked: how a test prepares what it is not about, and looks at what
// no screen shows.
import type { Page } from '@playwright/test'
import { parseReply } from '#contract/bridge.ts'
import type { ReplyOf, RequestOf } from '#contract/channels.ts'
import type { ChannelName } from '#contract/names.ts'
import type { CommandId, CommandInput } from '#core/commands/index.ts'
import { askForText } from './ask.ts'

/** @throws when the answer is a failure, with its sentence */
export const told = async <C extends ChannelName>(page: Page, channel: C, input: RequestOf<C>): Promise<ReplyOf<C>> => {
  const reply = parseReply(channel, await askForText(page, channel, input))
  if (!reply.ok) throw new Error(`${channel}: ${reply.failure.message}`)
  return reply.value
}

/** What requests to the open notebook name it by. */
export const sessionOf = async (page: Page): Promise<string> =>
  (await told(page, 'app.state', null)).session ?? 'no notebook is open'

/** Runs a command of the notebook; answers with the ids of what it made. */
export const ran = async <Id extends CommandId>(page: Page, id: Id, input: CommandInput<Id>): Promise<string[]> => {
  const { made } = await told(page, 'notebook.run', { session: await sessionOf(page), id, input })
  return made
}
