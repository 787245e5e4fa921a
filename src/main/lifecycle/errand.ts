// Does what a start was for, in the app that is running.
import { dialog } from 'electron'
import type { App } from '../assemble.ts'
import { openMeant } from '../notebook/meant-folder.ts'
import type { Errand } from './single-instance.ts'

export const runErrand = async ({ keeper, windows }: App, { path }: Errand): Promise<void> => {
  windows.bringForward()
  if (path === null) return
  const opened = await openMeant(path, keeper.open)
  const window = windows.front()
  if (opened.ok || window === null) return
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Parallax',
    message: 'The notebook was not opened.',
    detail: opened.failure.message,
    buttons: ['OK'],
    noLink: true,
  })
}
