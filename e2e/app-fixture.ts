// What every journey begins with: a profile and a folder of its own, the built app in a real window, and an end at
// which nothing may have been complained of. A violation of the policy, an error on a console or a fault in a page
// fails the test, whatever it was about.
import { rm } from 'node:fs/promises'
import { test as base, type ConsoleMessage, type ElectronApplication, expect, type Page } from '@playwright/test'
import { freshFolder, launchApp } from './launch.ts'

/** The app as it runs. */
export interface Running {
  readonly electron: ElectronApplication
  /** Its first window. */
  readonly page: Page
  /** As a person quits: answers when the process has ended. */
  quit(): Promise<void>
  /** As a power cut ends it: nothing is asked and nothing is told. */
  kill(): Promise<void>
}

export interface Desk {
  /** An empty folder for notebooks, files to import and exports; removed at the end. */
  readonly folder: string
  /** @param notebook a notebook to open at once, as on the command line */
  start(notebook?: string): Promise<Running>
}

export const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright tells fixtures apart by the pattern of their first argument
  desk: async ({}, use, info) => {
    const folder = await freshFolder('desk')
    const profile = await freshFolder('profile')
    const faults: string[] = []
    const running = new Set<Running>()
    const start: Desk['start'] = async (notebook) => {
      const app = await startApp(profile, notebook, faults)
      running.add(app)
      app.electron.on('close', () => running.delete(app))
      return app
    }
    await use({ folder, start })
    // What a failed test leaves behind may hold up quitting, and would hide why it failed.
    for (const app of running) await (info.status === info.expectedStatus ? app.quit() : app.kill())
    // A process of a killed app may still be writing.
    for (const path of [folder, profile]) await rm(path, { recursive: true, force: true, maxRetries: 5 })
    expect(faults, 'nothing was complained of').toEqual([])
  },
})

export { expect } from '@playwright/test'

const startApp = async (profile: string, notebook: string | undefined, faults: string[]): Promise<Running> => {
  const electron = await launchApp({ profile, ...(notebook === undefined ? {} : { notebook }) })
  const process = electron.process()
  const ended = new Promise<number | null>((resolve) => process.once('exit', (code) => resolve(code)))
  electron.on('console', (message) => note('main process', message, faults))
  electron.on('window', (page) => watch(page, faults))
  const page = await electron.firstWindow()
  await page.getByRole('main').waitFor()
  return {
    electron,
    page,
    quit: async () => {
      await electron.close()
      expect(await ended, 'the app ends without a fault').toBe(0)
    },
    kill: async () => {
      process.kill('SIGKILL')
      await ended
    },
  }
}

/** A violation of the policy is an error on the console too. */
const watch = (page: Page, faults: string[]): void => {
  page.on('console', (message) => note('console', message, faults))
  page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`))
  page.on('crash', () => faults.push('page: crashed'))
}

const note = (where: string, message: Pick<ConsoleMessage, 'type' | 'text'>, faults: string[]): void => {
  if (message.type() === 'error') faults.push(`${where}: ${message.text()}`)
}
