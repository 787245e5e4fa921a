// Articles may be dropped anywhere in the window, or pasted wherever nothing is being typed.
import { useEffect } from 'react'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import type { Door } from '../store/bridge.ts'
import { useStore } from '../store/hooks.ts'
import type { Arrivals, Sheet } from '../store/place.ts'

export const useArrivals = (): void => {
  const { door, sheet, replica, notices, complain } = useStore()
  useEffect(() => {
    const take = (arrivals: Arrivals) => {
      if (sheet.get() !== null) return
      const open = replica.get()
      if (open === null)
        void begin(door, arrivals).then((begun) => (begun.ok ? sheet.set(begun.value) : complain(begun.failure)))
      else if (open.readOnly) notices.say({ tone: 'warning', text: open.readOnly.message })
      else sheet.set({ sheet: 'import', ...arrivals })
    }
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      const paths = files.map((file) => door.pathOf(file)).filter((path) => path !== '')
      if (paths.length > 0) take({ paths })
    }
    const paste = (event: ClipboardEvent) => {
      const target = event.target
      // An editor has taken it in, and may have taken down the very element that it was aimed at.
      if (event.defaultPrevented) return
      if (
        !event.clipboardData ||
        (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null))
      )
        return
      const text = event.clipboardData.getData('text/plain')
      const html = event.clipboardData.getData('text/html') || null
      if (text.trim() !== '' || html !== null) take({ paste: { text, html } })
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [door, sheet, replica, notices, complain])
}

/** With no notebook open, articles begin a new one; a notebook's folder is opened, and then nothing is left to begin. */
const begin = async (door: Door, arrivals: Arrivals): Promise<Outcome<Sheet | null>> => {
  const [folder, ...others] = arrivals.paths ?? []
  if (folder !== undefined && others.length === 0) {
    const opened = await door.ask('notebook.open', { folder })
    if (opened.ok) return done(null)
    if (opened.failure.code !== 'not-a-notebook') return opened
  }
  return done({ sheet: 'new-notebook', arrivals })
}
