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

/** Message boxes are answered with this button from now on; what they say is kept for `messagesShown`. */
export const answerMessages = (app: ElectronApplication, button: string): Promise<void> =>
  app.evaluate(({ dialog }, label) => {
    const shown: string[] = []
    Reflect.set(globalThis, 'messagesShown', shown)
    dialog.showMessageBox = async (...args: unknown[]) => {
      const options: Partial<Electron.MessageBoxOptions> = Object(args.at(-1))
      shown.push(`${options.message} ${options.detail}`)
      return { response: options.buttons?.indexOf(label) ?? 0, checkboxChecked: false }
    }
  }, button)

export const messagesShown = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'messagesShown'))
