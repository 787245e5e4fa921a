// Starts an app of this Electron from nothing and says when it answered its first click. No debugger is attached.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bench, electronBinary, root } from './places.ts'

export interface Startable {
  /** The app's folder. */
  readonly app: string
  /** What it is to open. */
  readonly words: readonly string[]
  /** Selectors: what may be clicked first, and what shows that the click was heard. */
  readonly click: string
  readonly answer: string
}

export interface Started {
  /** Milliseconds from starting the process until what may be clicked was painted. */
  readonly shown: number
  /** Until the answer to the click was painted. */
  readonly answered: number
}

/** Ours, opening a notebook for the first time: the first article of the library is there and can be selected. */
export const ourApp = (notebook: string): Startable => ({
  app: root,
  words: [notebook],
  click: '[role=grid] [data-key][aria-selected]',
  answer: '[role=grid] [data-key][aria-selected=true]',
})

/** Opening one that was worked in before: the page that one comes back to is there, and its way to the library answers. */
export const ourAppAgain = (notebook: string): Startable => ({
  app: root,
  words: [notebook],
  click: 'nav[aria-label=Notebook] button:nth-of-type(2)',
  answer: '[role=grid] [data-key][aria-selected]',
})

export const EMPTY_APP: Startable = {
  app: join(bench, 'apps/empty'),
  words: [],
  click: 'button',
  answer: 'button[aria-pressed=true]',
}

/** Chromium does not start its sandbox for root. */
export const SWITCHES = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

const PATIENCE = 60_000

/** Starts an app in a profile, waits for its answer and ends it as a person would. */
export const startApp = async ({ app, words, click, answer }: Startable, profile: string): Promise<Started> => {
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  const probe = join(bench, 'apps/first-answer.cjs')
  const begun = performance.now()
  const child = spawn(electronBinary(), [...SWITCHES, `--user-data-dir=${profile}`, '-r', probe, app, ...words], {
    env: { ...env, BENCH_CLICK: click, BENCH_ANSWER: answer },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  try {
    const [shown, answered] = await Promise.all([said(child, 'shown'), said(child, 'answered')])
    return { shown: shown - begun, answered: answered - begun }
  } finally {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    await ended
    clearTimeout(force)
  }
}

/** When the app says a word. */
const said = (child: ChildProcess, word: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const give = (why: string) => reject(new Error(`The app did not say “${word}”: ${why}.`))
    const timer = setTimeout(() => give('it took too long'), PATIENCE)
    child.once('exit', () => give('it ended'))
    child.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      if (!heard.split('\n').includes(word)) return
      clearTimeout(timer)
      resolve(performance.now())
    })
  })
