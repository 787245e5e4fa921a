// Which sentences of a brief have a source attached. That one is cited says that a source is there, not that it proves
// the sentence.
import type { Inline, ProseBlock } from '../model/index.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Span, spanIndexFrom } from '../text/span.ts'
import { inlineText } from './plain-text.ts'

export interface Sourcing {
  readonly sentences: number
  /** Of these, how many have a citation in them or directly at their end. */
  readonly sourced: number
}

/**
 * Sentences of paragraphs, list items and block quotes count. Headings say nothing that could be cited, and a quoted
 * claim is its own source.
 */
export const sourcingOf = (blocks: readonly ProseBlock[]): Sourcing => {
  const counted = { sentences: 0, sourced: 0 }
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'claim-quote') continue
    const sentences = sentencesOf(inlineText(block.content))
    counted.sentences += sentences.length
    counted.sourced += new Set(citationPlaces(block.content).flatMap((at) => citedSentence(sentences, at) ?? [])).size
  }
  return counted
}

/** Where citations stand in the line's text, in UTF-16 code units. */
const citationPlaces = (content: readonly Inline[]): number[] => {
  const places: number[] = []
  let at = 0
  for (const inline of content) {
    if (inline.kind === 'citation') places.push(at)
    else at += inline.kind === 'text' ? inline.text.length : 1
  }
  return places
}

/** The sentence that a citation stands in or behind; one before all words belongs to the first. */
const citedSentence = (sentences: readonly Span[], at: number): Span | undefined => {
  const after = spanIndexFrom(sentences, at)
  const within = sentences[after]
  const before = sentences[after - 1]
  return within !== undefined && (before === undefined || (within.start <= at && before.end < at)) ? within : before
}
