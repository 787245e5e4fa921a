// What a format has to provide, and what it gives back: words and what the content suggests about them. Sizes,
// encodings and the words of refusals are not its business.
import type { DraftProposals } from '#core/import/draft.ts'
import type { TextBlock } from '#core/model/text.ts'
import type { LanguageOf } from './clues/language.ts'

/** A block without marks. */
export type Line = Pick<TextBlock, 'kind' | 'text'>

/** What was found in a text; whatever a format does not find, the assembly proposes from the blocks. */
export interface Findings {
  readonly blocks: readonly TextBlock[]
  readonly proposals: Partial<DraftProposals>
  readonly notes: readonly string[]
}

export type ReadText = (text: string, languageOf: LanguageOf) => Findings

export interface Format {
  readonly id: string
  /** As a person would name it, for dialogs and refusals. */
  readonly label: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Whether a file of it may declare its own encoding in its first bytes. */
  readonly declaresEncoding: boolean
  /** Loads the parser, so that a start of the program loads none. */
  readonly load: () => Promise<ReadText>
}
