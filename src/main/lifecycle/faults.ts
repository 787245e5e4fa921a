// Where what nobody expected ends up: in this process, and in a window's.
import { app, type BrowserWindow, dialog } from 'electron'

/** How long saving may take after a fault. Milliseconds. */
const PATIENCE = 5000

/**
 * The one boundary of this process. After a fault nothing in memory is to be trusted with more work; what has been done
 * is saved as far as it can be, and the program ends with a sentence.
 * @param save tries to save
 */
export const endOnFault = (save: () => Promise<unknown>): void => {
  let ending = false
  const end = async (error: unknown) => {
    console.error('Parallax met a fault it cannot work on with.', error)
    if (ending) return
    ending = true
    const pause = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    await Promise.race([save(), pause]).catch((failure: unknown) => console.error('Saving failed too.', failure))
    dialog.showErrorBox(
      'Parallax has to close',
      'Something went wrong inside Parallax. Everything that was marked as saved is safe in your notebook; please start Parallax again.',
    )
    app.exit(1)
  }
  process.on('uncaughtException', (error) => void end(error))
  process.on('unhandledRejection', (reason) => void end(reason))
}

/** A page that fails twice within this time would fail for ever. Milliseconds. */
const TOO_SOON = 10_000

/** Opens a window's page again when its process is gone, and says so. */
export const reviveOnCrash = (window: BrowserWindow, now: () => number): void => {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`A window's process is gone: ${reason}.`)
    const again = now() - last > TOO_SOON
    last = now()
    if (again) window.webContents.reload()
    void tell(window, again)
  })
}

const tell = (window: BrowserWindow, again: boolean) =>
  dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Parallax',
    message: again
      ? 'This window stopped and was opened again.'
      : 'This window stopped twice and was not opened again.',
    detail: again
      ? 'Everything marked as saved is there. Of what you were typing, up to a second may be missing.'
      : 'Everything marked as saved is safe. Close this window and open another from the File menu, or start Parallax again.',
    buttons: ['OK'],
    noLink: true,
  })
