// A packed app, made and started as a person would. Release fuses refuse the inspector by which Playwright otherwise
// drives Electron, so the window is reached through Chromium's own port, and the main process not at all.
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ROOT_SWITCHES, STEADY_SWITCHES, withoutElectronAsNode } from './launch.ts'

const root = join(import.meta.dirname, '..')

export interface PackedRun {
  readonly page: Page
  /** Asks it to end; answers with its exit code. */
  end(): Promise<number | null>
}

interface Start {
  readonly program: string
  readonly profile: string
  /** What is opened with it: a folder, a file, or a file's address. */
  readonly opened: string
}

/** Runs `npm run package`, which looks at what it packs by itself. @returns the program */
export const packApp = async (): Promise<string> => {
  const child = spawn(process.execPath, [join(root, 'scripts/package.mjs')], { cwd: root })
  const { said, code } = await heard(child)
  const program = /^Program: (.+)$/m.exec(said)?.[1]
  if (code !== 0 || program === undefined) throw new Error(`Nothing was packed:\n${said}`)
  return program
}

export const startPacked = async (start: Start): Promise<PackedRun> => {
  const child = launch(start, ['--remote-debugging-port=0'])
  const exit = heard(child)
  const browser = await chromium.connectOverCDP(await debuggingAddress(child, exit))
  const page = await firstPage(browser)
  await page.getByRole('main').waitFor()
  return {
    page,
    end: async () => {
      await browser.close()
      child.kill('SIGTERM')
      return (await exit).code
    },
  }
}

/** Starts it once more, beside one that runs in the same profile. @returns its exit code */
export const startAgain = async (start: Start): Promise<number | null> => (await heard(launch(start, []))).code

const launch = ({ program, profile, opened }: Start, switches: readonly string[]): ChildProcess =>
  spawn(program, [...ROOT_SWITCHES, ...STEADY_SWITCHES, ...switches, opened], {
    cwd: dirname(program),
    env: { ...withoutElectronAsNode(), PARALLAX_USER_DATA: profile, PARALLAX_DOCUMENTS: join(profile, 'documents') },
  })

const heard = (child: ChildProcess): Promise<{ said: string; code: number | null }> => {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)))
  return new Promise((resolve) => child.once('close', (code) => resolve({ said, code })))
}

/** Chromium says on stderr where it listens. */
const debuggingAddress = (child: ChildProcess, exit: Promise<{ said: string }>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (text) => {
      said += String(text)
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    void exit.then(({ said: all }) => reject(new Error(`It ended before it had a window:\n${all}`)))
  })

const firstPage = async (browser: Browser): Promise<Page> => {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('There is no window to look at.')
  return context.pages()[0] ?? context.waitForEvent('page')
}
