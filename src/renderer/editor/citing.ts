// Citations in the editor: how they come into a text, how the keyboard reaches them, and the sign that calls for one.
import { $insertNodeToNearestRoot } from '@lexical/utils'
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
} from 'lexical'
import type { Citation } from '#core/model/index.ts'
import { $caretAtStart } from './caret.ts'
import { $createCitationNode, $isCitationNode } from './nodes/CitationNode.tsx'
import { $createClaimQuoteNode, $isClaimQuoteNode } from './nodes/ClaimQuoteNode.tsx'

export type CiteAs = 'chip' | 'quote'

/**
 * Puts a citation where the caret is, or at the end of a text that has none. `typed` takes away the `@` before it that
 * called for it. Only inside an update of the editor.
 */
export const $insertCitation = (citation: Citation, as: CiteAs, typed: boolean): void => {
  const selection = $getSelection()
  const at = $isRangeSelection(selection) ? selection : $caretAtEnd()
  if (typed) $removeAtSign(at)
  if (as === 'chip') at.insertNodes([$createCitationNode(citation)])
  else $insertQuote(at, citation)
}

/** Parts the text at the caret, which goes on behind the quote. */
const $insertQuote = (at: RangeSelection, citation: Citation): void => {
  const here = at.anchor.getNode().getTopLevelElement()
  const quote = $insertNodeToNearestRoot($createClaimQuoteNode(citation))
  if ($isParagraphNode(here) && $isBlank(here) && !here.is(quote.getNextSibling())) here.remove()
  if (!$isElementNode(quote.getNextSibling())) quote.insertAfter($createParagraphNode())
  const next = quote.getNextSibling()
  if ($isElementNode(next)) $caretAtStart(next)
}

const $isBlank = (block: ElementNode): boolean =>
  block.getChildren().every((child) => $isTextNode(child) && child.getTextContent() === '')

const $caretAtEnd = (): RangeSelection => {
  const root = $getRoot()
  const last = root.getLastChild()
  if (!$isElementNode(last)) root.append($createParagraphNode())
  return root.selectEnd()
}

const $removeAtSign = ({ anchor }: RangeSelection): void => {
  const node = anchor.getNode()
  if (!$isTextNode(node) || node.getTextContent()[anchor.offset - 1] !== '@') return
  node.spliceText(anchor.offset - 1, 1, '', true)
}

/** Letters and signs that an address may have before its `@`: after one of these it calls for nothing. */
const OF_AN_ADDRESS = /[\p{L}\p{M}\p{N}._%+-]$/u

/** Calls back when a `@` was typed that begins a citation, before the next key can be pressed. */
export const registerAtSign = (editor: LexicalEditor, onAtSign: () => void): (() => void) => {
  let typed = false
  const listen = ({ inputType, data }: InputEvent) => {
    typed = inputType === 'insertText' && data === '@'
  }
  return mergeRegister(
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('beforeinput', listen, true)
      root?.addEventListener('beforeinput', listen, true)
    }),
    editor.registerUpdateListener(({ editorState, dirtyLeaves }) => {
      if (!typed || dirtyLeaves.size === 0 || editor.isComposing()) return
      typed = false
      if (editorState.read($standsAfterAtSign)) onAtSign()
    }),
    () => editor.getRootElement()?.removeEventListener('beforeinput', listen, true),
  )
}

const $standsAfterAtSign = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return false
  const before = node.getTextContent().slice(0, selection.anchor.offset)
  return before.endsWith('@') && !OF_AN_ADDRESS.test(before.slice(0, -1))
}

const $isCiting = (node: LexicalNode | null): boolean => $isCitationNode(node) || $isClaimQuoteNode(node)

const CHOSEN = 'data-chosen'

/** A citation that the arrow keys have reached is shown as chosen and read out; Enter follows it. */
export const registerCitationKeys = (editor: LexicalEditor): (() => void) => {
  let chosen: readonly HTMLElement[] = []
  const buttonIn = (element: HTMLElement | undefined) => element?.querySelector('button') ?? null
  const show = (elements: readonly HTMLElement[]) => {
    for (const element of chosen) element.removeAttribute(CHOSEN)
    for (const element of elements) element.setAttribute(CHOSEN, '')
    chosen = elements
    const button = buttonIn(elements[0])
    if (button === null) editor.getRootElement()?.removeAttribute('aria-activedescendant')
    else {
      button.id ||= crypto.randomUUID()
      editor.getRootElement()?.setAttribute('aria-activedescendant', button.id)
    }
  }
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      const elements = editorState.read($chosenCitations).flatMap((key) => editor.getElementByKey(key) ?? [])
      if (elements.length > 0 || chosen.length > 0) show(elements)
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const button = $isNodeSelection($getSelection()) ? buttonIn(chosen[0]) : null
        if (button === null) return false
        event?.preventDefault()
        button.click()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null
        if (!editor.isEditable() || !$isClaimQuoteNode(node)) return false
        const selection = $createNodeSelection()
        selection.add(node.getKey())
        $setSelection(selection)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

const $chosenCitations = () => {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return []
  return selection.getNodes().flatMap((node) => ($isCiting(node) ? [node.getKey()] : []))
}
