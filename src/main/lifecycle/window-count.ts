// What happens when the last window closes, and when there is none and the app is called: as each system has it.
import { app } from 'electron'
import type { Windows } from '../windows/windows.ts'

export const followWindowCount = (windows: Windows): void => {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (windows.all().length === 0) windows.open()
  })
}
