// Which citations a text holds and the numbers of its notes. A claim cited again keeps its number: the note holds the
// quoted words, and a reader who meets 3 twice should find the same words behind it, once.
import type { BlockId, Citation, CitationTarget, ProseBlock } from '../model/index.ts'

export interface Note {
  /** From 1, in the order in which targets first appear. */
  readonly number: number
  readonly target: CitationTarget
  /** The citation as it first appears, with the words it was made with. */
  readonly citation: Citation
  /** The block of each place that cites it, in order; a block that cites it twice stands here twice. */
  readonly places: readonly BlockId[]
  /** Whether one of the places quotes its words as a block. */
  readonly isQuoted: boolean
}

interface Growing extends Omit<Note, 'places' | 'isQuoted'> {
  readonly places: BlockId[]
  isQuoted: boolean
}

/** The citations of a block in reading order: those in its line, or the one that it quotes. */
export const citationsIn = (block: ProseBlock): readonly Citation[] =>
  block.kind === 'claim-quote' ? [block.citation] : block.content.filter((inline) => inline.kind === 'citation')

/** The notes of a text as they are printed beneath it. */
export const notesOf = (blocks: readonly ProseBlock[]): readonly Note[] => {
  const notes = new Map<CitationTarget, Growing>()
  for (const block of blocks) {
    for (const citation of citationsIn(block)) {
      const { target } = citation
      const note = notes.get(target) ?? { number: notes.size + 1, target, citation, places: [], isQuoted: false }
      note.places.push(block.id)
      note.isQuoted ||= block.kind === 'claim-quote'
      notes.set(target, note)
    }
  }
  return [...notes.values()]
}

/** How many times anything is cited: "31 citations" counts places, not notes. */
export const citationCount = (notes: readonly Note[]): number =>
  notes.reduce((sum, note) => sum + note.places.length, 0)
