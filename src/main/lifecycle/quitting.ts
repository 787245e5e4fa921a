// Quitting ends only when everything is on the disk, or when the user has been told what is not and goes nevertheless.
// Where all is well nothing is asked.
import { app } from 'electron'
import { askAboutUnsaved } from '../dialogs/unsaved.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import type { Profile } from '../profile/profile.ts'
import type { Windows } from '../windows/windows.ts'
import type { LastWords } from './last-words.ts'

interface Means {
  readonly keeper: NotebookKeeper
  readonly profile: Profile
  readonly windows: Windows
  readonly lastWords: LastWords
}

/**
 * Saving comes in two steps: before the windows close, so that a failure can be said in one of them; and after, for the
 * last words typed in them while that was going on.
 */
export const saveBeforeQuitting = ({ keeper, profile, windows, lastWords }: Means): void => {
  const leaving = { saved: false, ended: false, asking: false }

  const before = async () => {
    await lastWords.gather()
    const flushed = await keeper.current()?.flush()
    leaving.saved = flushed === undefined || flushed.ok || (await settle(flushed.failure.message))
    if (leaving.saved) {
      await lastWords.gather()
      lastWords.letGo()
      quitAgain()
    }
    leaving.asking = false
  }
  /** Tries until it succeeds or the user gives up; false when they stay. */
  const settle = async (message: string): Promise<boolean> => {
    const choice = await askAboutUnsaved(windows.front(), message)
    if (choice === 'stay') return false
    if (choice === 'leave') {
      await keeper.abandon()
      return true
    }
    const again = await keeper.current()?.flush()
    return again === undefined || again.ok || settle(again.failure.message)
  }
  const after = async () => {
    const closed = await keeper.close()
    if (!closed.ok && (await askAboutUnsaved(null, closed.failure.message)) === 'retry') return after()
    if (!closed.ok) await keeper.abandon()
    await profile.settled()
    leaving.ended = true
    quitAgain()
  }

  app.on('before-quit', (event) => {
    if (leaving.saved) return
    event.preventDefault()
    if (leaving.asking) return
    leaving.asking = true
    void before()
  })
  app.on('will-quit', (event) => {
    if (leaving.ended) return
    event.preventDefault()
    void after()
  })
}

/**
 * Electron forgets a request to quit that is made while it is still telling of the one before, which is where code that
 * had nothing to wait for still is. A timer ends that; setImmediate would not be run then, with no window left.
 */
const quitAgain = () => void setTimeout(() => app.quit(), 0)

/** Signals by which a system or a terminal ends a program: it ends as if the user had quit. */
export const quitOnSignals = (): void => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}
