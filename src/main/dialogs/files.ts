// The system's own dialogs for files to read and files to write.
import { type BrowserWindow, dialog } from 'electron'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { NOTHING_CHOSEN } from './folders.ts'

export interface FileKind {
  readonly label: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
}

/** @param kinds what can be imported, each for itself; all together are offered first */
export const askForFiles = async (window: BrowserWindow, kinds: readonly FileKind[]): Promise<Outcome<string[]>> => {
  const all = { name: 'Articles', extensions: kinds.flatMap((kind) => kind.extensions) }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import articles',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      all,
      ...kinds.map(({ label, extensions }) => ({ name: label, extensions: [...extensions] })),
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return canceled || filePaths.length === 0 ? NOTHING_CHOSEN : done(filePaths)
}

/** @param proposed the full path that is proposed */
export const askWhereToSave = async (
  window: BrowserWindow,
  title: string,
  proposed: string,
  kind: FileKind,
): Promise<Outcome<string>> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: 'Export',
    defaultPath: proposed,
    filters: [{ name: kind.label, extensions: [...kind.extensions] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? NOTHING_CHOSEN : done(filePath)
}
