// The window's one ear for keys: finds what a press asks for in the catalog, and does the first that is usable.
import { useEffect } from 'react'
import { useApp, useStore } from '../store/hooks.ts'
import { entriesFor } from '../store/keys.ts'

export const useKeys = (): void => {
  const { actions, sheet } = useStore()
  const { platform, preferences } = useApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || sheet.get() !== null || inPopover(event.target)) return
      const entries = entriesFor(event, {
        mac: platform === 'mac',
        typing: isTyping(event.target, event.key),
        singleKeys: preferences.singleKeys,
      })
      if (entries.filter((id) => !leftToEditor(id, event.target)).some((id) => actions.perform(id)))
        event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [actions, sheet, platform, preferences.singleKeys])
}

/** A focused editor keeps a history of its own, so undo is its business while it has focus. */
const leftToEditor = (id: string, target: EventTarget | null) =>
  (id === 'edit.undo' || id === 'edit.redo') && isText(target)

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=textbox], [role=combobox]') !== null)

/** Text, and controls that a key moves or presses: letters, arrows and Enter are theirs. */
const isTyping = (target: EventTarget | null, key: string) => {
  if (isText(target)) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role=menu], [role=listbox], [role=grid], [role=radiogroup], [role=tablist]') !== null)
    return true
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary, [role=button]') !== null
}

const inPopover = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[role=dialog], [data-trigger]') !== null
