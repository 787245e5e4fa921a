// The system's own dialogs for folders. Closing one without a choice is the failure `cancelled`, which nobody is told of.
import { type BrowserWindow, dialog } from 'electron'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'

export const NOTHING_CHOSEN = failed('cancelled', 'Nothing was chosen, so nothing was done.')

export const askForNotebook = (window: BrowserWindow): Promise<Outcome<string>> =>
  askForFolder(window, 'Open notebook', 'Open', undefined)

/** @param near the folder to begin in */
export const askForParent = (window: BrowserWindow, near: string | undefined): Promise<Outcome<string>> =>
  askForFolder(window, 'Choose where the notebook’s folder is to be made', 'Choose', near)

const askForFolder = async (
  window: BrowserWindow,
  title: string,
  buttonLabel: string,
  near: string | undefined,
): Promise<Outcome<string>> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel,
    properties: ['openDirectory', 'createDirectory'],
    ...(near === undefined ? {} : { defaultPath: near }),
  })
  const [folder] = filePaths
  return canceled || folder === undefined ? NOTHING_CHOSEN : done(folder)
}
