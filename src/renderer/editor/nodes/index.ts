// Every node that a text may be made of; paragraphs, words and line breaks come with Lexical.
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { CitationNode } from './CitationNode.tsx'
import { ClaimQuoteNode } from './ClaimQuoteNode.tsx'

export const PROSE_NODES = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, CitationNode, ClaimQuoteNode]
