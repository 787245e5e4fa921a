// Asks the main process as the page would: for what no person can do from the screen.
import type { Page } from '@playwright/test'
import type { ChannelName } from '#contract/names.ts'

/** @returns the reply as JSON text, as the page gets it */
export const askForText = (page: Page, channel: ChannelName, input: unknown): Promise<string> =>
  page.evaluate(([name, given]) => Reflect.get(window, 'parallax').ask(name, given), [channel, input] as const)

export const ask = async (page: Page, channel: ChannelName, input: unknown): Promise<unknown> =>
  JSON.parse(await askForText(page, channel, input))
