// How the words at the caret are set, for a toolbar to show.
import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode, type HeadingTagType } from '@lexical/rich-text'
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalNode, type RangeSelection } from 'lexical'

export type BlockStyle = 'paragraph' | 'heading-1' | 'heading-2' | 'heading-3' | 'quote' | 'bullets' | 'numbers'

export interface Format {
  readonly block: BlockStyle
  readonly strong: boolean
  readonly emphasis: boolean
  /** The address of the link that the caret stands in. */
  readonly href: string | null
}

export const PLAIN: Format = { block: 'paragraph', strong: false, emphasis: false, href: null }

const HEADINGS: Readonly<Record<HeadingTagType, BlockStyle>> = {
  h1: 'heading-1',
  h2: 'heading-2',
  h3: 'heading-3',
  h4: 'heading-3',
  h5: 'heading-3',
  h6: 'heading-3',
}

/** Only inside a read of the editor. Plain where no words are selected. */
export const $formatAtCaret = (): Format => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return PLAIN
  return {
    block: $blockStyle(selection.anchor.getNode()),
    strong: selection.hasFormat('bold'),
    emphasis: selection.hasFormat('italic'),
    href: $linkAt(selection)?.getURL() ?? null,
  }
}

const $linkAt = (selection: RangeSelection) => $findMatchingParent(selection.anchor.getNode(), $isLinkNode)

const $blockStyle = (node: LexicalNode): BlockStyle => {
  const item = $findMatchingParent(node, $isListItemNode)
  const list = item?.getParent()
  if ($isListNode(list)) return list.getListType() === 'number' ? 'numbers' : 'bullets'
  const block = node.getTopLevelElement()
  if ($isHeadingNode(block)) return HEADINGS[block.getTag()]
  return $isQuoteNode(block) ? 'quote' : 'paragraph'
}

export const sameFormat = (a: Format, b: Format): boolean =>
  a.block === b.block && a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href
