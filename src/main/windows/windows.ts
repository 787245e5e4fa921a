// All windows of the app, on one notebook: opening them, naming them, telling them what happened.
import { type BrowserWindow, nativeTheme, screen } from 'electron'
import type { EventName, EventOf } from '#contract/events.ts'
import { TELL } from '#contract/names.ts'
import type { KeptFile } from '../profile/kept-file.ts'
import { cascaded, fitBounds, type Rectangle } from './bounds.ts'
import { ground } from './grounds.ts'
import { openWindow } from './open-window.ts'
import { rememberWindow, type WindowState } from './window-state.ts'

export interface Windows {
  open(): BrowserWindow
  all(): readonly BrowserWindow[]
  /** The window in front, or else the one opened last. */
  front(): BrowserWindow | null
  /** Shows the front window above the others, opening one if there is none. */
  bringForward(): void
  tell<E extends EventName>(event: E, payload: EventOf<E>): void
  tellOne<E extends EventName>(window: BrowserWindow, event: E, payload: EventOf<E>): void
  /** @param notebook the open notebook's title, or null */
  name(notebook: string | null): void
}

interface Means {
  readonly page: string
  readonly inspectable: boolean
  readonly kept: KeptFile<WindowState>
  /** Called with each window as it is made. */
  readonly opened: (window: BrowserWindow) => void
}

export const createWindows = ({ page, inspectable, kept, opened }: Means): Windows => {
  const windows = new Set<BrowserWindow>()
  let title = titleOf(null)

  const front = () => {
    const all = [...windows]
    return all.find((window) => window.isFocused()) ?? all.at(-1) ?? null
  }
  const open = () => {
    const { bounds, maximised } = placeFor(front(), kept.get())
    const window = openWindow({ page, bounds, maximised, title, inspectable })
    windows.add(window)
    window.on('closed', () => windows.delete(window))
    rememberWindow(window, kept)
    opened(window)
    return window
  }
  const send = (window: BrowserWindow, event: EventName, text: string) => {
    if (!window.isDestroyed()) window.webContents.send(TELL, event, text)
  }

  nativeTheme.on('updated', () => {
    for (const window of windows) window.setBackgroundColor(ground())
  })

  return {
    open,
    front,
    all: () => [...windows],
    bringForward: () => {
      const window = front() ?? open()
      if (window.isMinimized()) window.restore()
      window.focus()
    },
    tell: (event, payload) => {
      const text = JSON.stringify(payload)
      for (const window of windows) send(window, event, text)
    },
    tellOne: (window, event, payload) => send(window, event, JSON.stringify(payload)),
    name: (notebook) => {
      title = titleOf(notebook)
      for (const window of windows) window.setTitle(title)
    },
  }
}

const titleOf = (notebook: string | null): string => (notebook === null ? 'Parallax' : `${notebook} — Parallax`)

const placeFor = (front: BrowserWindow | null, last: WindowState): { bounds: Rectangle; maximised: boolean } => {
  if (front === null) return { bounds: fitBounds(last.bounds, workAreas()), maximised: last.maximised }
  return { bounds: fitBounds(cascaded(front.getNormalBounds()), workAreas()), maximised: false }
}

const workAreas = (): Rectangle[] => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}
