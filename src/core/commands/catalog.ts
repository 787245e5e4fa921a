// Everything a person can ask the app to do, once: the palette, the menus, the shortcuts and the list of keys are all
// made from this. What an entry does, and when it can be used, is registered by the part of the window that does it
// (`useAction`). An entry is no command: commands are edits of a notebook (`index.ts`) with ids of their own, and many an
// entry runs none.

export type MenuName = 'File' | 'Edit' | 'View' | 'Article' | 'Claim' | 'Compare' | 'Brief' | 'Help'

export interface CatalogEntry<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** `group` separates entries of a menu by rules. */
  readonly menu: { readonly name: MenuName; readonly group: number }
  /**
   * Key combinations, first one shown. `Mod` is Ctrl, or Cmd on a Mac. One without a modifier is a single-key shortcut:
   * it works only where nothing is being typed, and can be switched off.
   */
  readonly keys: readonly string[]
}

const entry = <const Id extends string>(
  id: Id,
  label: string,
  name: MenuName,
  group: number,
  ...keys: string[]
): CatalogEntry<Id> => ({ id, label, menu: { name, group }, keys })

export const CATALOG = [
  entry('notebook.new', 'New notebook…', 'File', 1, 'Mod+Shift+N'),
  entry('notebook.open', 'Open notebook…', 'File', 1, 'Mod+O'),
  entry('sample.open', 'Try the sample', 'File', 1),
  entry('sample.afresh', 'Start the sample afresh', 'File', 1),
  entry('window.new', 'New window', 'File', 1, 'Mod+N'),
  entry('notebook.close', 'Close notebook', 'File', 1, 'Mod+Shift+W'),
  entry('import.files', 'Import articles…', 'File', 2, 'Mod+Shift+O'),
  entry('import.paste', 'Paste an article…', 'File', 2, 'Mod+Alt+V'),
  entry('brief.export', 'Export brief…', 'File', 3, 'Mod+E'),
  entry('claims.export', 'Export claims…', 'File', 3),
  entry('preferences.show', 'Preferences…', 'File', 4, 'Mod+,'),

  entry('edit.undo', 'Undo', 'Edit', 1, 'Mod+Z'),
  entry('edit.redo', 'Redo', 'Edit', 1, 'Mod+Shift+Z', 'Mod+Y'),
  entry('notebook.rename', 'Rename notebook…', 'Edit', 3),

  entry('palette.show', 'Command palette', 'View', 1, 'Mod+K'),
  entry('view.back', 'Back', 'View', 2, 'Mod+Alt+ArrowLeft'),
  entry('view.resume', 'Resume', 'View', 2, 'Mod+Shift+R'),
  entry('view.library', 'Library', 'View', 2, 'Mod+1'),
  entry('view.claims', 'Claims', 'View', 2, 'Mod+2'),
  entry('view.compare', 'Compare', 'View', 2, 'Mod+3'),
  entry('view.briefs', 'Briefs', 'View', 2, 'Mod+4'),
  entry('view.sources', 'Sources', 'View', 2, 'Mod+5'),
  entry('view.codebook', 'Codebook', 'View', 2, 'Mod+6'),
  entry('view.trash', 'Trash', 'View', 2, 'Mod+7'),
  entry('view.toggleRail', 'Show or hide the sidebar', 'View', 3, 'Mod+\\'),
  entry('view.toggleAside', 'Show or hide the right pane', 'View', 3, 'Mod+Alt+\\'),
  entry('view.themeLight', 'Light theme', 'View', 4),
  entry('view.themeDark', 'Dark theme', 'View', 4),
  entry('view.themeSystem', 'Theme of the system', 'View', 4),
  entry('view.textLarger', 'Larger text', 'View', 5, 'Mod+=', 'Mod++'),
  entry('view.textSmaller', 'Smaller text', 'View', 5, 'Mod+-'),
  entry('view.textUsual', 'Usual text size', 'View', 5, 'Mod+0'),

  entry('reader.nextSentence', 'Next sentence', 'Article', 1, 'J', 'ArrowDown'),
  entry('reader.previousSentence', 'Previous sentence', 'Article', 1, 'K', 'ArrowUp'),
  entry('reader.extendNext', 'Extend to next sentence', 'Article', 1, 'Shift+J', 'Shift+ArrowDown'),
  entry('reader.extendPrevious', 'Extend to previous sentence', 'Article', 1, 'Shift+K', 'Shift+ArrowUp'),
  entry('reader.endLater', 'End a word later', 'Article', 2, ']', 'Alt+ArrowRight'),
  entry('reader.endEarlier', 'End a word earlier', 'Article', 2, '[', 'Alt+ArrowLeft'),
  entry('reader.startEarlier', 'Start a word earlier', 'Article', 2, '{', 'Alt+Shift+ArrowLeft'),
  entry('reader.startLater', 'Start a word later', 'Article', 2, '}', 'Alt+Shift+ArrowRight'),
  entry('reader.nextClaim', 'Next claim', 'Article', 3, 'Alt+ArrowDown', 'W'),
  entry('reader.previousClaim', 'Previous claim', 'Article', 3, 'Alt+ArrowUp', 'B'),
  entry('reader.textDate', 'Record a date in the text…', 'Article', 4, 'Shift+D'),
  entry('reader.markDone', 'Mark as read to the end', 'Article', 4, 'Mod+Shift+D'),
  entry('reader.markUnread', 'Mark as unread', 'Article', 4),
  entry('article.details', 'Article details…', 'Article', 5, 'Mod+D'),
  entry('library.editDetails', 'Edit details of many articles', 'Article', 5, 'F2'),
  entry('article.openUrl', 'Open original in browser', 'Article', 5),
  entry('article.next', 'Next article', 'Article', 6, 'Mod+]', 'Mod+Alt+ArrowDown'),
  entry('article.previous', 'Previous article', 'Article', 6, 'Mod+[', 'Mod+Alt+ArrowUp'),
  entry('article.trash', 'Move article to the trash', 'Article', 7),

  entry('claim.make', 'Make claim', 'Claim', 1, 'Enter'),
  entry('claim.addPassage', 'Add passage to claim', 'Claim', 1, 'A'),
  entry('claim.addAttribution', 'Add words that say who said it', 'Claim', 1, 'Shift+A'),
  entry('claim.speaker', 'Set speaker…', 'Claim', 2, 'S'),
  entry('claim.relay', 'Relayed by…', 'Claim', 2, 'Shift+S'),
  entry('claim.own', 'The article’s own voice', 'Claim', 2, 'O'),
  entry('claim.unclear', 'Voice unclear', 'Claim', 2, 'U'),
  entry('claim.perspective', 'Set perspective…', 'Claim', 3, 'V'),
  entry('claim.topic', 'Set topic…', 'Claim', 3, 'T'),
  entry('claim.frame', 'Set frame…', 'Claim', 3, 'F'),
  entry('claim.note', 'Write note', 'Claim', 4, 'N'),
  entry('claim.point', 'Put under a point…', 'Claim', 4, 'P'),
  entry('claim.link', 'Link to another claim…', 'Claim', 4, 'L'),
  entry('claim.cite', 'Cite in a brief…', 'Claim', 5),
  entry('claim.remove', 'Delete claim', 'Claim', 6, 'Delete', 'Backspace'),

  entry('compare.beside', 'Side by side…', 'Compare', 1, 'Mod+Shift+B'),
  entry('beside.choose', 'Choose the article of this column…', 'Compare', 2, 'A'),
  entry('beside.swap', 'Swap the columns', 'Compare', 2, 'X'),
  entry('beside.together', 'Scroll together or apart', 'Compare', 2, 'L'),
  entry('beside.otherColumn', 'Go to the other column', 'Compare', 3, 'F6', 'ArrowRight', 'ArrowLeft'),
  entry('beside.counterpart', 'Go to the counterpart', 'Compare', 3, 'C'),
  entry('beside.read', 'Open in the reader', 'Compare', 3, 'Enter'),

  entry('brief.new', 'New brief', 'Brief', 1),
  entry('brief.cite', 'Cite a claim…', 'Brief', 2, 'Mod+Shift+K'),
  entry('brief.rename', 'Rename brief…', 'Brief', 3),
  entry('brief.trash', 'Move brief to the trash', 'Brief', 3),

  entry('tour.start', 'Take the tour', 'Help', 1),
  entry('tour.next', 'Next step of the tour', 'Help', 1, 'Alt+PageDown'),
  entry('tour.back', 'Step back in the tour', 'Help', 1, 'Alt+PageUp'),
  entry('tour.leave', 'Leave the tour', 'Help', 1),
  entry('keys.show', 'All keys', 'Help', 1, '?', 'F1'),
  entry('about.show', 'About Parallax', 'Help', 2),
] as const satisfies readonly CatalogEntry[]

export type CatalogId = (typeof CATALOG)[number]['id']

/** Whether a combination is a single-key shortcut: no modifier but Shift. */
export const isSingleKey = (keys: string): boolean => !/^(?:Mod|Alt|Ctrl)\+|F\d/.test(keys)
