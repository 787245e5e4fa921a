// Keeps what is seen equal to what is kept: whatever a paste or a key brings that core does not know is taken off at once.
import { LinkNode } from '@lexical/link'
import { $isListItemNode, ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  type LexicalEditor,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical'
import { safeHref } from './prose/to-prose.ts'

const KNOWN_LOOK = IS_BOLD | IS_ITALIC

export const registerTidying = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(TextNode, $tidyText),
    editor.registerNodeTransform(ParagraphNode, $tidyBlock),
    editor.registerNodeTransform(QuoteNode, (quote) => {
      $tidyBlock(quote)
      $flatten(quote)
    }),
    editor.registerNodeTransform(ListItemNode, $tidyBlock),
    editor.registerNodeTransform(HeadingNode, (heading) => {
      $tidyBlock(heading)
      if (!['h1', 'h2', 'h3'].includes(heading.getTag())) heading.setTag('h3')
    }),
    editor.registerNodeTransform(ListNode, (list) => {
      if (list.getListType() === 'check') list.setListType('bullet')
      if (list.getStart() !== 1) list.setStart(1)
    }),
    editor.registerNodeTransform(LinkNode, $tidyLink),
    editor.registerCommand(FORMAT_TEXT_COMMAND, (look) => look !== 'bold' && look !== 'italic', COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
  )

const $tidyText = (text: TextNode): void => {
  if ((text.getFormat() & ~KNOWN_LOOK) !== 0) text.setFormat(text.getFormat() & KNOWN_LOOK)
  if (text.getStyle() !== '') text.setStyle('')
}

const $tidyBlock = (block: ElementNode): void => {
  if (block.getFormatType() !== '') block.setFormat('')
  if (block.getStyle() !== '') block.setStyle('')
  if (block.getTextStyle() !== '') block.setTextStyle('')
  if (!$isListItemNode(block) && block.getIndent() > 0) block.setIndent(0)
}

/** Blocks inside of a quote become lines of it. */
const $flatten = (quote: QuoteNode): void => {
  for (const child of quote.getChildren()) {
    if (!$isElementNode(child) || child.isInline()) continue
    if (child.getPreviousSibling() !== null) child.insertBefore($createLineBreakNode())
    for (const inner of child.getChildren()) child.insertBefore(inner)
    child.remove()
  }
}

const $tidyLink = (link: LinkNode): void => {
  if (safeHref(link.getURL()) === null) {
    for (const child of link.getChildren()) link.insertBefore(child)
    link.remove()
    return
  }
  if (link.getTarget() !== null) link.setTarget(null)
  if (link.getRel() !== null) link.setRel(null)
  if (link.getTitle() !== null) link.setTitle(null)
}
