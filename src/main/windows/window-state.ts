// Remembers where the window was, from one start to the next.
import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import type { KeptFile } from '../profile/kept-file.ts'
import { Rectangle } from './bounds.ts'

export const WindowState = z.object({ bounds: Rectangle.nullable(), maximised: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

export const UNKNOWN_STATE: WindowState = { bounds: null, maximised: false }

/** Keeps the state as the window closes: the last window to close is where the next start begins. */
export const rememberWindow = (window: BrowserWindow, kept: KeptFile<WindowState>): void => {
  window.on('close', () => {
    void kept.set({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  })
}
