// Before a notebook, a window or the app is closed, the windows concerned are asked for what was typed in them and not
// yet sent. Edits arrive before the answer does, since a window's messages keep their order.
import type { BrowserWindow } from 'electron'
import type { SessionToken } from '#contract/app-state.ts'
import type { Windows } from '../windows/windows.ts'

/** How long a window that does not answer is waited for. Milliseconds. */
const PATIENCE = 2000
/** How long a window may take to close before it counts as hung, and is ended. Milliseconds. */
const HUNG = 5000

export interface LastWords {
  /** Resolves when every window has sent what was typed in it, or has been waited for long enough. */
  gather(): Promise<void>
  /** A window has answered. */
  heard(window: BrowserWindow, round: number): void
  /** Keeps a window from closing until it has sent what was typed in it. */
  awaitBeforeClosing(window: BrowserWindow): void
  /** Windows close at once from now on: all has been gathered, and the app quits. */
  letGo(): void
}

interface Means {
  readonly windows: () => Pick<Windows, 'all' | 'tellOne'>
  /** The token of the open notebook; where none is open nothing can be typed. */
  readonly session: () => SessionToken | null
}

export const awaitLastWords = ({ windows, session }: Means): LastWords => {
  const answers = new Map<string, () => void>()
  let round = 0
  let quitting = false

  const ask = (window: BrowserWindow, open: SessionToken): Promise<void> => {
    round += 1
    const key = keyOf(window, round)
    windows().tellOne(window, 'notebook.leaving', { session: open, round })
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        answers.delete(key)
        resolve()
      }
      const timer = setTimeout(end, PATIENCE)
      answers.set(key, end)
      window.once('closed', end)
    })
  }
  const gatherFrom = async (some: readonly BrowserWindow[]): Promise<void> => {
    const open = session()
    if (open !== null) await Promise.all(some.filter(canAnswer).map((window) => ask(window, open)))
  }

  return {
    gather: () => gatherFrom(windows().all()),
    heard: (window, answered) => answers.get(keyOf(window, answered))?.(),
    awaitBeforeClosing: (window) => {
      let state: 'open' | 'asked' | 'heard' = 'open'
      window.on('close', (event) => {
        if (quitting || state === 'heard' || session() === null || !canAnswer(window)) return endIfHung(window)
        event.preventDefault()
        if (state === 'asked') return undefined
        state = 'asked'
        return void gatherFrom([window]).then(() => {
          state = 'heard'
          if (!window.isDestroyed()) window.close()
        })
      })
    },
    letGo: () => {
      quitting = true
    },
  }
}

/** Before a window closes its page is told; one that hears nothing any more would stay for ever. */
const endIfHung = (window: BrowserWindow): void => {
  const timer = setTimeout(() => window.destroy(), HUNG)
  window.once('closed', () => clearTimeout(timer))
}

const keyOf = (window: BrowserWindow, round: number): string => `${window.id} ${round}`

/** A page that is not there yet, or no more, holds nothing and would only be waited for. */
const canAnswer = (window: BrowserWindow): boolean =>
  !window.isDestroyed() && !window.webContents.isCrashed() && !window.webContents.isLoadingMainFrame()
