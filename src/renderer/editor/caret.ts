// Where the caret is on the page, and where it is put.
import { $getSelection, $isNodeSelection, $isTextNode, type ElementNode, type LexicalEditor } from 'lexical'

/** Inside an update of the editor. What is typed there looks like what stands there, not like what was written last. */
export const $caretAtStart = (block: ElementNode): void => {
  const selection = block.selectStart()
  const first = block.getFirstDescendant()
  selection.format = $isTextNode(first) ? first.getFormat() : 0
}

/** Back to the text, with the caret where it was, or behind the citation that was chosen: a chosen one holds no focus. */
export const focusText = (editor: LexicalEditor): void => {
  editor.update(
    () => {
      const selection = $getSelection()
      if ($isNodeSelection(selection)) selection.getNodes().at(-1)?.selectNext(0, 0)
    },
    { discrete: true },
  )
  editor.focus()
}

/** In the window; null where the caret is not in the text. */
export const caretRect = (editor: LexicalEditor): DOMRect | null => {
  const root = editor.getRootElement()
  const selection = window.getSelection()
  if (root === null || selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer)) return null
  const rect = range.getClientRects()[0]
  if (rect) return rect
  // An empty line has a caret but no rectangle of its own.
  const { startContainer } = range
  return (
    (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.getBoundingClientRect() ?? null
  )
}
