// Asked only when saving has failed while quitting.
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

export type Unsaved = 'retry' | 'stay' | 'leave'

const CHOICES: readonly Unsaved[] = ['retry', 'stay', 'leave']

/** @param window the window in front; null when all are closed, and staying is no longer possible */
export const askAboutUnsaved = async (window: BrowserWindow | null, message: string): Promise<Unsaved> => {
  const choices = window === null ? CHOICES.filter((choice) => choice !== 'stay') : CHOICES
  const options: MessageBoxOptions = {
    type: 'warning',
    title: 'Parallax',
    message: 'The last changes could not be saved.',
    detail: `${message}\n\nIf you quit now, they are lost.`,
    buttons: choices.map((choice) => LABELS[choice]),
    defaultId: 0,
    cancelId: choices.indexOf(window === null ? 'retry' : 'stay'),
    noLink: true,
  }
  const { response } = await (window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options))
  return choices[response] ?? 'retry'
}

const LABELS: Readonly<Record<Unsaved, string>> = {
  retry: 'Try again',
  stay: 'Do not quit',
  leave: 'Quit without saving them',
}
