// Asks the main process as the page would: for what no person can do from the screen.
import type { Page } from '@playwright/test'
import type { ChannelName } from '#contract/names.ts'

export const ask = (page: Page, channel: ChannelName, input: unknown): Promise<unknown> =>
  page.evaluate(([name, given]) => Reflect.get(window, 'parallax').ask(name, given), [channel, input] as const)
