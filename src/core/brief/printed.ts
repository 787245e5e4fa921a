// A brief as it is printed, whatever the format: its blocks with note marks in them, the notes in words, and the list of
// sources. Formats only draw this; what is said about a source is said here, once.
import type { Brief, Citation, CitationTarget, Inline, ProseBlock, TextRun } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Note, notesOf } from './citations.ts'
import { type NotePart, shortWarning } from './note-parts.ts'
import { type OriginPiece, originPieces } from './origin-pieces.ts'
import { type Item, type List, listsOf } from './printed-lists.ts'
import { type PrintedNote, printedNotes } from './printed-notes.ts'
import { sourceLines } from './printed-sources.ts'
import { resolveCitation } from './resolve.ts'

/** The mark of a note in the line. `place` counts the marks of the same note from 1, so that each can be linked to. */
export interface NoteMark {
  readonly kind: 'note'
  readonly number: number
  readonly place: number
}
export type PrintedInline = TextRun | { readonly kind: 'break' } | NoteMark

export type PrintedBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly content: readonly PrintedInline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly PrintedInline[] }
  | List<readonly PrintedInline[]>
  | {
      readonly kind: 'claim-quote'
      readonly words: string
      readonly language: string | null
      /** Without the title, which the note gives. */
      readonly origin: readonly OriginPiece[]
      readonly mark: NoteMark
      /** What is wrong with it, in two words. */
      readonly warning: string | null
    }

export interface PrintedBrief {
  readonly title: string
  readonly blocks: readonly PrintedBlock[]
  readonly notes: readonly PrintedNote[]
  readonly sources: readonly (readonly NotePart[])[]
}

export const printedBrief = (state: NotebookState, brief: Brief, blocks: readonly ProseBlock[]): PrintedBrief => {
  const notes = notesOf(blocks)
  const printed = printedNotes(state, notes)
  return {
    title: brief.title,
    blocks: new Printer(state, notes).print(blocks),
    notes: printed.notes,
    sources: sourceLines(state, printed.articles),
  }
}

/** Goes through a text once, from its top: marks are numbered as they come. */
class Printer {
  readonly #state: NotebookState
  readonly #numbers: ReadonlyMap<CitationTarget, number>
  readonly #places = new Map<CitationTarget, number>()

  constructor(state: NotebookState, notes: readonly Note[]) {
    this.#state = state
    this.#numbers = new Map(notes.map((note) => [note.target, note.number]))
  }

  print(blocks: readonly ProseBlock[]): PrintedBlock[] {
    const printed: PrintedBlock[] = []
    let items: Item[] = []
    const settle = () => {
      if (items.length > 0) printed.push(...listsOf(items, (item) => this.#inline(item.content)))
      items = []
    }
    for (const block of blocks) {
      if (block.kind === 'list-item') items.push(block)
      else {
        settle()
        if (block.kind === 'claim-quote' || saysSomething(block.content)) printed.push(this.#block(block))
      }
    }
    settle()
    return printed
  }

  #block(block: Exclude<ProseBlock, Item>): PrintedBlock {
    if (block.kind === 'claim-quote') return this.#quote(block.citation)
    const content = this.#inline(block.content)
    return block.kind === 'heading' ? { kind: block.kind, level: block.level, content } : { kind: block.kind, content }
  }

  #quote(citation: Citation): PrintedBlock {
    const cited = resolveCitation(this.#state, citation)
    const language = cited.article === null ? null : (this.#state.articles.get(cited.article.id)?.language ?? null)
    const said = { words: cited.words, language, origin: originPieces(cited, 'untitled'), warning: shortWarning(cited) }
    return { kind: 'claim-quote', ...said, mark: this.#mark(citation) }
  }

  #inline(content: readonly Inline[]): PrintedInline[] {
    return content.flatMap((inline, at): PrintedInline[] => {
      if (inline.kind === 'citation') return [this.#mark(inline)]
      if (inline.kind !== 'text' || content[at + 1]?.kind !== 'citation') return [inline]
      // A space that was typed before a citation would part the mark from the words that it belongs to.
      const text = inline.text.trimEnd()
      return text === '' ? [] : [{ ...inline, text }]
    })
  }

  #mark({ target }: Citation): NoteMark {
    const place = (this.#places.get(target) ?? 0) + 1
    this.#places.set(target, place)
    return { kind: 'note', number: this.#numbers.get(target) ?? 0, place }
  }
}

/** A line with nothing on it is how an editor leaves room, and is not printed. */
const saysSomething = (content: readonly Inline[]): boolean =>
  content.some((inline) => inline.kind === 'citation' || (inline.kind === 'text' && inline.text.trim() !== ''))
