// One window: closed to everything but its own page, shown once it has something to show.
import { BrowserWindow, type WebPreferences } from 'electron'
import { PRELOAD, WINDOW_ICON } from '../places.ts'
import type { Rectangle } from './bounds.ts'
import { SMALLEST } from './bounds.ts'
import { ground } from './grounds.ts'

/** @param inspectable whether the developer tools may be opened: never in a packaged app */
export const webPreferences = (inspectable: boolean): WebPreferences => ({
  preload: PRELOAD,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: inspectable,
})

interface Opening {
  readonly page: string
  readonly bounds: Rectangle
  readonly maximised: boolean
  readonly title: string
  readonly inspectable: boolean
}

export const openWindow = ({ page, bounds, maximised, title, inspectable }: Opening): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title,
    backgroundColor: ground(),
    // Elsewhere the picture is part of the program.
    ...(process.platform === 'linux' ? { icon: WINDOW_ICON } : {}),
    webPreferences: webPreferences(inspectable),
  })
  // The page's own title is the app's name; the window's is the notebook's.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  // A page that cannot be loaded is reported by the contents' own events.
  window.loadURL(page).catch((error: unknown) => console.error(`The window could not load ${page}.`, error))
  return window
}
