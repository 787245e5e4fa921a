// Where on its page a text is looked at: kept while it is written, and found again on coming back to it.
import type { LexicalEditor } from 'lexical'
import { focusText } from './caret.ts'
import type { KeptEditor } from './KeptEditors.tsx'

/** Scrolls to where the page was left, and follows it from there. */
export const keepScroll = (kept: KeptEditor): (() => void) => {
  const page = scrollerOf(kept.editor)
  if (page === null) return () => undefined
  page.scrollTop = kept.scroll
  const follow = () => {
    kept.scroll = page.scrollTop
  }
  page.addEventListener('scroll', follow, { passive: true })
  return () => page.removeEventListener('scroll', follow)
}

/** Back to the caret, with the page where it was left even if the caret is not on it. */
export const resume = ({ editor, scroll }: KeptEditor): void => {
  focusText(editor)
  // The editor brings its caret into view as it draws it, which is before the next frame.
  requestAnimationFrame(() => scrollerOf(editor)?.scrollTo({ top: scroll, behavior: 'instant' }))
}

const scrollerOf = (editor: LexicalEditor): HTMLElement | null => {
  let at = editor.getRootElement()?.parentElement ?? null
  while (at !== null && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement
  return at
}
