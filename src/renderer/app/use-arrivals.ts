// Articles may be dropped anywhere in the window, or pasted wherever nothing is being typed.
import { useEffect } from 'react'
import { useStore } from '../store/hooks.ts'

export const useArrivals = (): void => {
  const { desk, sheet, replica, notices } = useStore()
  useEffect(() => {
    const welcome = (): boolean => {
      const open = replica.get()
      if (open === null)
        notices.say({ tone: 'info', text: 'Open a notebook first, or make one; then drop the articles again.' })
      else if (open.readOnly) notices.say({ tone: 'warning', text: open.readOnly.message })
      return open !== null && open.readOnly === null && sheet.get() === null
    }
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      const paths = files.map((file) => desk.pathOf(file)).filter((path) => path !== '')
      if (paths.length > 0 && welcome()) sheet.set({ sheet: 'import', paths })
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
      if ((text.trim() !== '' || html !== null) && replica.get() !== null && welcome())
        sheet.set({ sheet: 'import', paste: { text, html } })
    }
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [desk, sheet, replica, notices])
}
