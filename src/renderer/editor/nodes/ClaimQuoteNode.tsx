// A claim quoted as a block of its own, with its exact words and its origin beneath.
import {
  $applyNodeReplacement,
  $getState,
  $setState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import type { Citation } from '#core/model/index.ts'
import { QuotedClaim } from '../views/QuotedClaim.tsx'
import { citationState } from './CitationNode.tsx'

export class ClaimQuoteNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('claim-quote', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: citationState }],
    })
  }

  override createDOM(): HTMLElement {
    return document.createElement('div')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return false
  }

  /** What other programs get when it is copied as plain text. */
  override getTextContent(): string {
    const { words, from } = $getState(this, citationState)
    return `“${words}”\n${from}`
  }

  /** And what they get when it is copied with its looks. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote')
    element.textContent = this.getTextContent()
    return { element }
  }

  override decorate(): ReactNode {
    return <QuotedClaim citation={$getState(this, citationState)} />
  }
}

export const $createClaimQuoteNode = (citation: Citation): ClaimQuoteNode =>
  $setState($applyNodeReplacement(new ClaimQuoteNode()), citationState, citation)

export const $isClaimQuoteNode = (node: LexicalNode | null | undefined): node is ClaimQuoteNode =>
  node instanceof ClaimQuoteNode
