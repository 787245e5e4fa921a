// Native dialogs cannot be seen or pressed by a test: the main process is told beforehand how the next ones end.
import type { ElectronApplication } from '@playwright/test'

/** What is chosen in the next dialog for files or folders; none closes it without a choice. */
export const chooseInDialog = (app: ElectronApplication, ...filePaths: string[]): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen })
  }, filePaths)

/** Where the next file is saved. */
export const saveInDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)

/** Message boxes are answered with their first button from now on; what they say is kept for `messagesShown`. */
export const keepMessages = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    const shown: string[] = []
    Reflect.set(globalThis, 'messagesShown', shown)
    dialog.showMessageBox = async (...args: unknown[]) => {
      const options = args.at(-1)
      const words = (name: string): unknown =>
        typeof options === 'object' && options !== null ? Reflect.get(options, name) : ''
      shown.push(`${words('message')} ${words('detail')}`)
      return { response: 0, checkboxChecked: false }
    }
  })

export const messagesShown = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'messagesShown'))
