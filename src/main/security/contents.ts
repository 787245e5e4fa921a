// No page of ours goes anywhere, opens anything or holds a foreign page. Links are opened through the channel
// app.openUrl, in the user's own browser.
import { app } from 'electron'
import type { OwnPages } from './own-pages.ts'

/** Applies to every web contents there will ever be. */
export const lockContents = (pages: OwnPages): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      const reloads = event.isMainFrame && pages.isOurs(event.url) && event.url === contents.getURL()
      if (!reloads) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
  })
}
