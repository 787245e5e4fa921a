// Claims dragged into a text from beside it.
import { $createRangeSelection, $setSelection, type LexicalEditor } from 'lexical'

/** The kind of data that a dragged claim carries: its id. */
export const DRAGGED_CLAIM = 'application/x-parallax-claim'

/** Puts the caret where a claim was dropped, and hands over its id. */
export const registerDropping = (editor: LexicalEditor, onDrop: (claim: string) => void): (() => void) => {
  const over = (event: DragEvent) => {
    if (!editor.isEditable() || !event.dataTransfer?.types.includes(DRAGGED_CLAIM)) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
  }
  const drop = (event: DragEvent) => {
    const claim = event.dataTransfer?.getData(DRAGGED_CLAIM)
    if (!editor.isEditable() || !claim) return
    event.preventDefault()
    event.stopPropagation()
    caretAt(editor, event.clientX, event.clientY)
    onDrop(claim)
  }
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('dragover', over, true)
    before?.removeEventListener('drop', drop, true)
    root?.addEventListener('dragover', over, true)
    root?.addEventListener('drop', drop, true)
  })
}

const caretAt = (editor: LexicalEditor, x: number, y: number): void => {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret === null) return
  const range = document.createRange()
  range.setStart(caret.offsetNode, caret.offset)
  editor.update(
    () => {
      const selection = $createRangeSelection()
      selection.applyDOMRange(range)
      $setSelection(selection)
    },
    { discrete: true },
  )
}
