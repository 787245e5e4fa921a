// A citation as the editor holds it: in the line, a chip that cannot be typed into.
import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { Citation } from '#core/model/index.ts'
import { Chip } from '../views/Chip.tsx'

/** What an editor's clipboard hands in may be anything: a citation that is none is one of words that are gone. */
const NOTHING: Citation = { kind: 'citation', target: 'clm-00000000', words: '', from: '' }

export const citationState = createState('citation', {
  parse: (value) => Citation.safeParse(value).data ?? NOTHING,
})

export class CitationNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: citationState }],
    })
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return true
  }

  /** What other programs get when it is copied as plain text. */
  override getTextContent(): string {
    return `[${$getState(this, citationState).from}]`
  }

  /** And what they get when it is copied with its looks. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.textContent = this.getTextContent()
    return { element }
  }

  override decorate(): ReactNode {
    return <Chip citation={$getState(this, citationState)} />
  }
}

export const $createCitationNode = (citation: Citation): CitationNode =>
  $setState($applyNodeReplacement(new CitationNode()), citationState, citation)

export const $isCitationNode = (node: LexicalNode | null | undefined): node is CitationNode =>
  node instanceof CitationNode

export const $citationOf = (node: LexicalNode): Citation => $getState(node, citationState)
