// From core's blocks to the editor's nodes. List items stand flat in core and nested here.
import { $createLinkNode, type LinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode, type ListItemNode, type ListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import type { BlockId, Inline, ProseBlock, TextRun } from '#core/model/index.ts'
import { $createCitationNode } from '../nodes/CitationNode.tsx'
import { $createClaimQuoteNode } from '../nodes/ClaimQuoteNode.tsx'

type ListItem = Extract<ProseBlock, { readonly kind: 'list-item' }>

/** The nodes of a text, top-level ones in order, and which node stands for which block. */
export interface Planted {
  readonly nodes: readonly LexicalNode[]
  readonly ids: ReadonlyMap<NodeKey, BlockId>
}

/** Only inside an update of the editor. */
export const $nodesFromProse = (blocks: readonly ProseBlock[]): Planted => {
  const ids = new Map<NodeKey, BlockId>()
  const nodes: LexicalNode[] = []
  let list: ListItem[] = []
  const endList = () => {
    nodes.push(...$listsOf(list, 0, ids))
    list = []
  }
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      list.push(block)
      continue
    }
    endList()
    const node = $blockNode(block)
    ids.set(node.getKey(), block.id)
    nodes.push(node)
  }
  endList()
  return { nodes, ids }
}

const $blockNode = (block: Exclude<ProseBlock, ListItem>): LexicalNode => {
  switch (block.kind) {
    case 'paragraph':
      return $fill($createParagraphNode(), block.content)
    case 'heading':
      return $fill($createHeadingNode(`h${block.level}`), block.content)
    case 'quote':
      return $fill($createQuoteNode(), block.content)
    case 'claim-quote':
      return $createClaimQuoteNode(block.citation)
  }
}

/** Lists for a run of items none of which is less deep than `depth`. A change of kind at this depth starts a new list. */
const $listsOf = (items: readonly ListItem[], depth: number, ids: Map<NodeKey, BlockId>): ListNode[] => {
  const lists: ListNode[] = []
  const listFor = (ordered: boolean): ListNode => {
    const type = ordered ? 'number' : 'bullet'
    const last = lists.at(-1)
    if (last?.getListType() === type) return last
    const list = $createListNode(type)
    lists.push(list)
    return list
  }
  let at = 0
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    if (item.depth <= depth) {
      const node: ListItemNode = $fill($createListItemNode(), item.content)
      ids.set(node.getKey(), item.id)
      listFor(item.ordered).append(node)
      at += 1
      continue
    }
    const end = endOfDeeper(items, at, depth)
    const host = lists.at(-1) ?? listFor(item.ordered)
    for (const nested of $listsOf(items.slice(at, end), depth + 1, ids))
      host.append($createListItemNode().append(nested))
    at = end
  }
  return lists
}

const endOfDeeper = (items: readonly ListItem[], from: number, depth: number): number => {
  const end = items.findIndex((item, index) => index >= from && item.depth <= depth)
  return end === -1 ? items.length : end
}

const $fill = <Node extends ElementNode>(node: Node, content: readonly Inline[]): Node => {
  let link: LinkNode | null = null
  for (const inline of content) {
    const href = inline.kind === 'text' ? inline.href : null
    if (href === null) link = null
    else if (link?.getURL() !== href) {
      link = $createLinkNode(href)
      node.append(link)
    }
    const child = $inlineNode(inline)
    if (child) (link ?? node).append(child)
  }
  return node
}

const $inlineNode = (inline: Inline): LexicalNode | null => {
  switch (inline.kind) {
    case 'break':
      return $createLineBreakNode()
    case 'citation':
      return $createCitationNode(inline)
    case 'text':
      return inline.text === '' ? null : $textNode(inline)
  }
}

const $textNode = (run: TextRun): LexicalNode => {
  const node = $createTextNode(run.text)
  if (run.styles.includes('strong')) node.toggleFormat('bold')
  if (run.styles.includes('emphasis')) node.toggleFormat('italic')
  return node
}
