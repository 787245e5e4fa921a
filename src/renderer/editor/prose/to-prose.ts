// From the editor's nodes to core's blocks: only what core knows comes through, whatever was pasted or typed.
import { $isLinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode, type HeadingTagType } from '@lexical/rich-text'
import {
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { type BlockId, type Inline, type ProseBlock, TextRun, type TextStyle } from '#core/model/index.ts'
import { $citationOf, $isCitationNode } from '../nodes/CitationNode.tsx'
import { $isClaimQuoteNode } from '../nodes/ClaimQuoteNode.tsx'

/** A block but for its id, with the node that it was read from. */
export interface Draft {
  readonly key: NodeKey
  readonly finish: (id: BlockId) => ProseBlock
}

/** As deep as core goes; what is nested deeper is kept at this depth. */
const DEEPEST = 8

const LEVELS: Readonly<Record<HeadingTagType, 1 | 2 | 3>> = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }

/** The blocks that a top-level node stands for: one, or those of a list. Only inside a read of the editor. */
export const $draftsOf = (node: LexicalNode): readonly Draft[] => {
  const key = node.getKey()
  if ($isListNode(node)) return $itemsOf(node, 0)
  if ($isClaimQuoteNode(node)) {
    const citation = $citationOf(node)
    return [{ key, finish: (id) => ({ id, kind: 'claim-quote', citation }) }]
  }
  const content = $contentOf(node)
  if ($isHeadingNode(node)) {
    const level = LEVELS[node.getTag()]
    return [{ key, finish: (id) => ({ id, kind: 'heading', level, content }) }]
  }
  const kind = $isQuoteNode(node) ? 'quote' : 'paragraph'
  return [{ key, finish: (id) => ({ id, kind, content }) }]
}

const $itemsOf = (list: ListNode, depth: number): readonly Draft[] => {
  const ordered = list.getListType() === 'number'
  return list.getChildren().flatMap((item): readonly Draft[] => {
    if (!$isListItemNode(item)) return []
    const children = item.getChildren()
    const nested = children.filter($isListNode).flatMap((inner) => $itemsOf(inner, depth + 1))
    const own = children.filter((child) => !$isListNode(child))
    if (own.length === 0 && nested.length > 0) return nested
    const content = tidy(own.flatMap((child) => $inlinesOf(child, null)))
    const key = item.getKey()
    const deep = Math.min(depth, DEEPEST)
    return [{ key, finish: (id) => ({ id, kind: 'list-item', ordered, depth: deep, content }) }, ...nested]
  })
}

const $contentOf = (node: LexicalNode): Inline[] =>
  tidy($isElementNode(node) ? $childrenOf(node, null) : $inlinesOf(node, null))

/** What stands in a line. A block inside a block, as a paste may bring, goes on a line of its own. */
const $childrenOf = (node: ElementNode, href: string | null): Inline[] =>
  node.getChildren().flatMap((child, index) => {
    const inlines = $inlinesOf(child, href)
    const ownLine = index > 0 && $isElementNode(child) && !child.isInline()
    return ownLine ? [{ kind: 'break' as const }, ...inlines] : inlines
  })

const $inlinesOf = (node: LexicalNode, href: string | null): Inline[] => {
  if ($isTextNode(node)) {
    const styles: TextStyle[] = []
    if (node.hasFormat('bold')) styles.push('strong')
    if (node.hasFormat('italic')) styles.push('emphasis')
    return [{ kind: 'text', text: node.getTextContent(), styles, href }]
  }
  if ($isLineBreakNode(node)) return [{ kind: 'break' }]
  if ($isCitationNode(node) || $isClaimQuoteNode(node)) return [$citationOf(node)]
  if ($isLinkNode(node)) return $childrenOf(node, safeHref(node.getURL()))
  return $isElementNode(node) ? $childrenOf(node, href) : []
}

/** An address that may stand in a text, or null. */
export const safeHref = (href: string): string | null => {
  const parsed = TextRun.shape.href.safeParse(href)
  return parsed.success ? parsed.data : null
}

/** Joins neighbouring runs of one look, and leaves out those without text. */
const tidy = (inlines: readonly Inline[]): Inline[] => {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind !== 'text') joined.push(inline)
    else if (last?.kind === 'text' && sameLook(last, inline))
      joined.splice(-1, 1, { ...last, text: last.text + inline.text })
    else if (inline.text !== '') joined.push(inline)
  }
  return joined
}

const sameLook = (a: TextRun, b: TextRun): boolean => a.href === b.href && a.styles.join() === b.styles.join()
