// Whom a key press belongs to: the text or control that has focus comes before the window's shortcuts.

export const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=textbox], [role=combobox]') !== null)

/** Text, and controls that a key moves or presses: letters, arrows and Enter are theirs. */
export const isTyping = (target: EventTarget | null, key: string): boolean => {
  if (isText(target)) return true
  // Nothing is looked up by a question mark, and all keys are to be seen from everywhere.
  if (!(target instanceof HTMLElement) || key === '?') return false
  if (target.closest('[role=menu], [role=listbox], [role=radiogroup], [role=tablist]') !== null) return true
  // A table that looks nothing up by letters leaves them to the window.
  if (target.closest('[role=grid]:not([data-letters=free])') !== null) return true
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary, [role=button]') !== null
}

export const isInPopover = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=dialog], [data-trigger]') !== null
