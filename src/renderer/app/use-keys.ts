// The window's one ear for keys: finds what a press asks for in the catalog, and does the first that is usable.
import { useEffect } from 'react'
import { useApp, useStore } from '../store/hooks.ts'
import { entriesFor } from '../store/keys.ts'
import { isInPopover, isText, isTyping } from '../store/press-target.ts'

export const useKeys = (): void => {
  const { actions, sheet } = useStore()
  const { platform, preferences } = useApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || sheet.get() !== null || isInPopover(event.target)) return
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
