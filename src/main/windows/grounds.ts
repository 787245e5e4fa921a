// The colour behind a page that has not painted yet, so that a window never flashes. The same as --paper of each theme
// in the window's style sheet.
import { nativeTheme } from 'electron'

const PAPER = { light: '#fbfaf6', dark: '#191a1c' }

export const ground = (): string => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light)
