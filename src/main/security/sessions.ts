// Every session is closed before the first window opens: no permission, no download, no dictionary, no network.
import { app, type Session, session } from 'electron'
import type { OwnPages } from './own-pages.ts'

/** Also closes sessions that are made later. */
export const closeSessions = (pages: OwnPages): void => {
  app.on('session-created', (made) => closeSession(made, pages))
  closeSession(session.defaultSession, pages)
}

const closeSession = (made: Session, pages: OwnPages): void => {
  // With a language set, Electron asks a host for its dictionary even where spell checking is off.
  made.setSpellCheckerEnabled(false)
  made.setSpellCheckerLanguages([])
  made.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  made.setPermissionCheckHandler(() => false)
  made.setDevicePermissionHandler(() => false)
  made.setDisplayMediaRequestHandler(null)
  made.on('will-download', (event) => event.preventDefault())
  made.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !pages.mayLoad(url) }))
  const { foreignPolicy } = pages
  if (foreignPolicy !== null)
    made.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
      answer({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [foreignPolicy] } }),
    )
}
