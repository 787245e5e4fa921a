// What the parts of the screen around an editor can do with it, without knowing what it is made of.
import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  type NodeKey,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import type { BlockId, Citation, TextStyle } from '#core/model/index.ts'
import { type Observable, observable } from '../store/observable.ts'
import { $caretAtStart, caretRect, focusText } from './caret.ts'
import { $insertCitation, type CiteAs } from './citing.ts'
import { $formatAtCaret, type BlockStyle, type Format, PLAIN, sameFormat } from './format.ts'
import { safeHref } from './prose/to-prose.ts'
import type { Survey } from './survey.ts'

export interface EditorControls {
  readonly format: Observable<Format>
  /** The heading above the caret, or null where there is none. */
  readonly section: Observable<BlockId | null>
  setBlock(style: BlockStyle): void
  toggle(style: TextStyle): void
  /** Answers whether the address can stand in a text: web and mail addresses can. Null takes the link away. */
  link(href: string | null): boolean
  nest(by: 'in' | 'out'): void
  /** At the caret; `typed` takes away the `@` before it. */
  cite(citation: Citation, as: CiteAs, typed?: boolean): void
  /** Where the caret is in the window, or null where it is not in the text. */
  caret(): DOMRect | null
  focus(): void
  /** Brings a block into sight, with the caret at its start. */
  reveal(block: BlockId): void
  /** Sends what was written; resolves when the writer has answered. */
  deliver(): Promise<void>
}

export const controlsOf = (
  editor: LexicalEditor,
  survey: Survey,
  deliver: EditorControls['deliver'],
): EditorControls => {
  const focus = () => focusText(editor)
  return {
    format: observable<Format>(PLAIN),
    section: observable<BlockId | null>(null),
    setBlock: (style) => {
      if (style === 'bullets') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
      else if (style === 'numbers') editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
      else editor.update(() => $setBlocksType($getSelection(), () => $newBlock(style)))
      focus()
    },
    toggle: (style) => {
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, style === 'strong' ? 'bold' : 'italic')
      focus()
    },
    link: (href) => {
      const address = href === null ? null : safeHref(href)
      if (href !== null && address === null) return false
      editor.update(() => $link(editor, address))
      focus()
      return true
    },
    nest: (by) => {
      editor.dispatchCommand(by === 'in' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND, undefined)
      focus()
    },
    cite: (citation, as, typed = false) => {
      editor.update(() => $insertCitation(citation, as, typed), { discrete: true })
      focus()
    },
    caret: () => caretRect(editor),
    focus,
    reveal: (block) => {
      const key = survey.nodeOf(block)
      if (key === null) return
      editor.getElementByKey(key)?.scrollIntoView({ block: 'start' })
      editor.update(() => {
        const node = $getNodeByKey(key)
        if ($isElementNode(node)) $caretAtStart(node)
      })
      if (editor.isEditable()) focus()
    },
    deliver,
  }
}

/** Keeps `format` and `section` in step with the caret. */
export const followCaret = (
  editor: LexicalEditor,
  survey: Survey,
  { format, section }: EditorControls,
): (() => void) => {
  let block: NodeKey | null = null
  return editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read($formatAtCaret)
    const moved = editorState.read($blockAtCaret)
    if (!sameFormat(format.get(), next)) format.set(next)
    // Walking back to the heading is only worth it where the caret has left its block.
    if (moved === block) return
    block = moved
    const heading = editorState.read(() => $headingAbove(block))
    section.set(heading === null ? null : survey.blockOf(heading))
  })
}

const $blockAtCaret = (): NodeKey | null => {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? (selection.anchor.getNode().getTopLevelElement()?.getKey() ?? null) : null
}

const $headingAbove = (block: NodeKey | null): NodeKey | null => {
  let node = block === null ? null : $getNodeByKey(block)
  while (node !== null && !$isHeadingNode(node)) node = node.getPreviousSibling()
  return node?.getKey() ?? null
}

const $newBlock = (style: Exclude<BlockStyle, 'bullets' | 'numbers'>): ElementNode => {
  switch (style) {
    case 'paragraph':
      return $createParagraphNode()
    case 'quote':
      return $createQuoteNode()
    case 'heading-1':
      return $createHeadingNode('h1')
    case 'heading-2':
      return $createHeadingNode('h2')
    case 'heading-3':
      return $createHeadingNode('h3')
  }
}

/** Where nothing is selected there are no words to link: the address itself is put in. */
const $link = (editor: LexicalEditor, href: string | null): void => {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  if (href !== null && $isRangeSelection(selection) && selection.isCollapsed() && $formatAtCaret().href === null) {
    const words = $createTextNode(href)
    selection.insertNodes([words])
    words.select(0, href.length)
  }
  editor.dispatchCommand(TOGGLE_LINK_COMMAND, href)
}
