// Tab nests a list item while the caret stands at its start, Shift+Tab takes it out; anywhere else, and where there is
// nothing to nest, Tab leaves the text as it leaves every other control.
import { $isListItemNode, type ListItemNode } from '@lexical/list'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'

/** As deep as core's prose goes. */
const DEEPEST = 8

export const registerListKeys = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || !$atStartOfItem()) return false
        if (!$nest(event.shiftKey ? -1 : 1)) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => $nest(1) || true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $nest(-1) || true, COMMAND_PRIORITY_LOW),
  )

const $atStartOfItem = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false
  const node = selection.anchor.getNode()
  const item = $findMatchingParent(node, $isListItemNode)
  return item !== null && (item.is(node) || item.getFirstDescendant()?.is(node) === true)
}

/** Moves the selected items in or out by one; answers whether any moved. */
const $nest = (by: 1 | -1): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const items = new Set<ListItemNode>()
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const item = $findMatchingParent(node, $isListItemNode)
    if (item) items.add(item)
  }
  const movable = [...items].filter((item) => (by === -1 ? item.getIndent() > 0 : $canNest(item)))
  for (const item of movable) item.setIndent(item.getIndent() + by)
  return movable.length > 0
}

/** The first item of a list has nothing to be nested under. */
const $canNest = (item: ListItemNode): boolean => item.getPreviousSibling() !== null && item.getIndent() < DEEPEST
