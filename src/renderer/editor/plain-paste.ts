// Plain text pasted: each line becomes a paragraph, empty lines part nothing further. All lines go in at once: one by
// one, as Lexical would, half a million characters take minutes.
import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $createParagraphNode, $createTextNode, $getEditor, $isRangeSelection, type BaseSelection } from 'lexical'

/** Inside an update of the editor; answers that it is done. */
export const $pastePlainText = (text: string, selection: BaseSelection): boolean => {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/u).filter((line) => line.trim() !== '')
  const [only = ''] = lines
  if (lines.length <= 1) {
    if ($isRangeSelection(selection)) selection.insertText(only)
    else selection.insertRawText(only)
    return true
  }
  const paragraphs = lines.map((line) => $createParagraphNode().append($createTextNode(line)))
  $insertGeneratedNodes($getEditor(), paragraphs, selection)
  return true
}
