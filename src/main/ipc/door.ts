// The one door by which windows reach this process. Whoever knocks must be a page of ours at the top of a window of
// ours; what they bring must fit the contract; and nothing that goes wrong behind it is thrown back at them.
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { CHANNELS, type ChannelName, type InputOf, type ReplyOf } from '#contract/channels.ts'
import { ASK } from '#contract/names.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import { inputProblem } from './input-problem.ts'

export type Answer<C extends ChannelName> = (
  input: InputOf<C>,
  asker: BrowserWindow,
) => Outcome<ReplyOf<C>> | Promise<Outcome<ReplyOf<C>>>
export type Answers<C extends ChannelName = ChannelName> = { readonly [K in C]: Answer<K> }

/** @param isOurs whether an address is that of a page of ours */
export const openDoor = (answers: Answers, isOurs: (address: string) => boolean): void =>
  ipcMain.handle(ASK, async (event, channel: unknown, input: unknown) =>
    JSON.stringify(await answer(event, channel, input, answers, isOurs)),
  )

const answer = async (
  event: IpcMainInvokeEvent,
  channel: unknown,
  input: unknown,
  answers: Answers,
  isOurs: (address: string) => boolean,
): Promise<Outcome<unknown>> => {
  const asker = askerOf(event, isOurs)
  if (asker === null)
    return failed('unexpected', 'This request did not come from a window of Parallax, so it was refused.')
  if (!isChannel(channel)) return failed('unexpected', 'Parallax does not know this request. Please restart it.')
  try {
    return await checked(channel, input, answers, asker)
  } catch (error) {
    console.error(`Answering ${channel} failed.`, error)
    return failed(
      'unexpected',
      'Something went wrong inside Parallax, so this was not done. What was saved is safe; if it happens again, restart Parallax.',
    )
  }
}

const checked = <C extends ChannelName>(channel: C, input: unknown, answers: Answers, asker: BrowserWindow) => {
  const parsed = CHANNELS[channel].input.safeParse(input)
  if (!parsed.success) return failed('invalid-input', inputProblem(channel, parsed.error))
  return answers[channel](parsed.data as InputOf<C>, asker)
}

const isChannel = (name: unknown): name is ChannelName => typeof name === 'string' && Object.hasOwn(CHANNELS, name)

const askerOf = ({ sender, senderFrame }: IpcMainInvokeEvent, isOurs: (address: string) => boolean) => {
  if (senderFrame === null || senderFrame !== sender.mainFrame || !isOurs(senderFrame.url)) return null
  return BrowserWindow.fromWebContents(sender)
}
