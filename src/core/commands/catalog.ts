// Everything a person can ask the app to do, once: the palette, the menus, the shortcuts and the list of keys are all
// made from this. What an entry does is registered by the part of the window that does it.

export type MenuName = 'File' | 'Edit' | 'View' | 'Article' | 'Claim' | 'Compare' | 'Brief' | 'Help'

/** Where an entry can be used: always, with a notebook open, or while one surface is in front. */
export type Scope = 'always' | 'notebook' | 'library' | 'reader' | 'claim' | 'compare' | 'beside' | 'brief'

export interface CatalogEntry<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly scope: Scope
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
  scope: Scope,
  name: MenuName,
  group: number,
  ...keys: string[]
): CatalogEntry<Id> => ({ id, label, scope, menu: { name, group }, keys })

export const CATALOG = [
  entry('notebook.new', 'New notebook…', 'always', 'File', 1, 'Mod+Shift+N'),
  entry('notebook.open', 'Open notebook…', 'always', 'File', 1, 'Mod+O'),
  entry('sample.open', 'Try the sample', 'always', 'File', 1),
  entry('sample.afresh', 'Start the sample afresh', 'always', 'File', 1),
  entry('window.new', 'New window', 'notebook', 'File', 1, 'Mod+N'),
  entry('notebook.close', 'Close notebook', 'notebook', 'File', 1, 'Mod+Shift+W'),
  entry('import.files', 'Import articles…', 'notebook', 'File', 2, 'Mod+Shift+O'),
  entry('import.paste', 'Paste an article…', 'notebook', 'File', 2, 'Mod+Alt+V'),
  entry('brief.export', 'Export brief…', 'brief', 'File', 3, 'Mod+E'),
  entry('claims.export', 'Export claims…', 'notebook', 'File', 3),
  entry('preferences.show', 'Preferences…', 'always', 'File', 4, 'Mod+,'),

  entry('edit.undo', 'Undo', 'notebook', 'Edit', 1, 'Mod+Z'),
  entry('edit.redo', 'Redo', 'notebook', 'Edit', 1, 'Mod+Shift+Z', 'Mod+Y'),
  entry('notebook.rename', 'Rename notebook…', 'notebook', 'Edit', 3),

  entry('palette.show', 'Command palette', 'always', 'View', 1, 'Mod+K'),
  entry('view.back', 'Back', 'notebook', 'View', 2, 'Mod+Alt+ArrowLeft'),
  entry('view.resume', 'Resume', 'notebook', 'View', 2, 'Mod+Shift+R'),
  entry('view.library', 'Library', 'notebook', 'View', 2, 'Mod+1'),
  entry('view.claims', 'Claims', 'notebook', 'View', 2, 'Mod+2'),
  entry('view.compare', 'Compare', 'notebook', 'View', 2, 'Mod+3'),
  entry('view.briefs', 'Briefs', 'notebook', 'View', 2, 'Mod+4'),
  entry('view.sources', 'Sources', 'notebook', 'View', 2, 'Mod+5'),
  entry('view.codebook', 'Codebook', 'notebook', 'View', 2, 'Mod+6'),
  entry('view.trash', 'Trash', 'notebook', 'View', 2, 'Mod+7'),
  entry('view.toggleRail', 'Show or hide the sidebar', 'notebook', 'View', 3, 'Mod+\\'),
  entry('view.toggleAside', 'Show or hide the right pane', 'notebook', 'View', 3, 'Mod+Alt+\\'),
  entry('view.themeLight', 'Light theme', 'always', 'View', 4),
  entry('view.themeDark', 'Dark theme', 'always', 'View', 4),
  entry('view.themeSystem', 'Theme of the system', 'always', 'View', 4),
  entry('view.textLarger', 'Larger text', 'always', 'View', 5, 'Mod+=', 'Mod++'),
  entry('view.textSmaller', 'Smaller text', 'always', 'View', 5, 'Mod+-'),
  entry('view.textUsual', 'Usual text size', 'always', 'View', 5, 'Mod+0'),

  entry('reader.nextSentence', 'Next sentence', 'reader', 'Article', 1, 'J', 'ArrowDown'),
  entry('reader.previousSentence', 'Previous sentence', 'reader', 'Article', 1, 'K', 'ArrowUp'),
  entry('reader.extendNext', 'Extend to next sentence', 'reader', 'Article', 1, 'Shift+J', 'Shift+ArrowDown'),
  entry('reader.extendPrevious', 'Extend to previous sentence', 'reader', 'Article', 1, 'Shift+K', 'Shift+ArrowUp'),
  entry('reader.endLater', 'End a word later', 'reader', 'Article', 2, ']', 'Alt+ArrowRight'),
  entry('reader.endEarlier', 'End a word earlier', 'reader', 'Article', 2, '[', 'Alt+ArrowLeft'),
  entry('reader.startEarlier', 'Start a word earlier', 'reader', 'Article', 2, '{', 'Alt+Shift+ArrowLeft'),
  entry('reader.startLater', 'Start a word later', 'reader', 'Article', 2, '}', 'Alt+Shift+ArrowRight'),
  entry('reader.nextClaim', 'Next claim', 'reader', 'Article', 3, 'Alt+ArrowDown', 'W'),
  entry('reader.previousClaim', 'Previous claim', 'reader', 'Article', 3, 'Alt+ArrowUp', 'B'),
  entry('reader.textDate', 'Record a date in the text…', 'reader', 'Article', 4, 'Shift+D'),
  entry('reader.markDone', 'Mark as read to the end', 'reader', 'Article', 4, 'Mod+Shift+D'),
  entry('reader.markUnread', 'Mark as unread', 'reader', 'Article', 4),
  entry('article.details', 'Article details…', 'reader', 'Article', 5, 'Mod+D'),
  entry('library.editDetails', 'Edit details of many articles', 'library', 'Article', 5, 'F2'),
  entry('article.openUrl', 'Open original in browser', 'reader', 'Article', 5),
  entry('article.next', 'Next article', 'reader', 'Article', 6, 'Mod+]', 'Mod+Alt+ArrowDown'),
  entry('article.previous', 'Previous article', 'reader', 'Article', 6, 'Mod+[', 'Mod+Alt+ArrowUp'),
  entry('article.trash', 'Move article to the trash', 'reader', 'Article', 7),

  entry('claim.make', 'Make claim', 'reader', 'Claim', 1, 'Enter'),
  entry('claim.addPassage', 'Add passage to claim', 'claim', 'Claim', 1, 'A'),
  entry('claim.addAttribution', 'Add words that say who said it', 'claim', 'Claim', 1, 'Shift+A'),
  entry('claim.speaker', 'Set speaker…', 'claim', 'Claim', 2, 'S'),
  entry('claim.own', 'The article’s own voice', 'claim', 'Claim', 2, 'O'),
  entry('claim.unclear', 'Voice unclear', 'claim', 'Claim', 2, 'U'),
  entry('claim.perspective', 'Set perspective…', 'claim', 'Claim', 3, 'V'),
  entry('claim.topic', 'Set topic…', 'claim', 'Claim', 3, 'T'),
  entry('claim.frame', 'Set frame…', 'claim', 'Claim', 3, 'F'),
  entry('claim.note', 'Write note', 'claim', 'Claim', 4, 'N'),
  entry('claim.point', 'Put under a point…', 'claim', 'Claim', 4, 'P'),
  entry('claim.link', 'Link to another claim…', 'claim', 'Claim', 4, 'L'),
  entry('claim.cite', 'Cite in a brief…', 'claim', 'Claim', 5),
  entry('claim.remove', 'Delete claim', 'claim', 'Claim', 6, 'Delete', 'Backspace'),

  entry('compare.beside', 'Side by side…', 'notebook', 'Compare', 1, 'Mod+Shift+B'),
  entry('beside.choose', 'Choose the article of this column…', 'beside', 'Compare', 2, 'A'),
  entry('beside.swap', 'Swap the columns', 'beside', 'Compare', 2, 'X'),
  entry('beside.together', 'Scroll together or apart', 'beside', 'Compare', 2, 'L'),
  entry('beside.otherColumn', 'Go to the other column', 'beside', 'Compare', 3, 'F6', 'ArrowRight', 'ArrowLeft'),
  entry('beside.counterpart', 'Go to the counterpart', 'beside', 'Compare', 3, 'C'),
  entry('beside.read', 'Open in the reader', 'beside', 'Compare', 3, 'Enter'),

  entry('brief.new', 'New brief', 'notebook', 'Brief', 1),
  entry('brief.cite', 'Cite a claim…', 'brief', 'Brief', 2, 'Mod+Shift+K'),
  entry('brief.rename', 'Rename brief…', 'brief', 'Brief', 3),
  entry('brief.trash', 'Move brief to the trash', 'brief', 'Brief', 3),

  entry('tour.start', 'Take the tour', 'always', 'Help', 1),
  entry('tour.next', 'Next step of the tour', 'notebook', 'Help', 1, 'Alt+PageDown'),
  entry('tour.back', 'Step back in the tour', 'notebook', 'Help', 1, 'Alt+PageUp'),
  entry('tour.leave', 'Leave the tour', 'notebook', 'Help', 1),
  entry('keys.show', 'All keys', 'always', 'Help', 1, '?', 'F1'),
  entry('about.show', 'About Parallax', 'always', 'Help', 2),
] as const satisfies readonly CatalogEntry[]

export type CatalogId = (typeof CATALOG)[number]['id']

/** Whether a combination is a single-key shortcut: no modifier but Shift. */
export const isSingleKey = (keys: string): boolean => !/^(?:Mod|Alt|Ctrl)\+|F\d/.test(keys)
