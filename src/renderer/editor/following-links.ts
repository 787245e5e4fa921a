// Links in a text are followed with Ctrl or Cmd, or plainly where nothing can be written; a bare press sets the caret.
import type { LexicalEditor } from 'lexical'
import { safeHref } from './prose/to-prose.ts'

/** Hands over the address of a link that was to be followed. The window itself goes nowhere. */
export const registerLinks = (editor: LexicalEditor, follow: (href: string) => void): (() => void) => {
  const press = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null) return
    event.preventDefault()
    const href = safeHref(link.href)
    if (href !== null && (event.ctrlKey || event.metaKey || event.button === 1 || !editor.isEditable())) follow(href)
  }
  return editor.registerRootListener((root, before) => {
    for (const kind of ['click', 'auxclick'] as const) {
      before?.removeEventListener(kind, press)
      root?.addEventListener(kind, press)
    }
  })
}
